import type { SegmentKind, Span } from '@gegenlesen/bitext';
import { type Block, blockFrom, type Remark } from '../../block.ts';
import { collapse, type Part } from '../../prose.ts';
import { isRemark } from '../../remarks/is-remark.ts';
import { flowOf, partsInDocument } from '../marked/flow.ts';
import { readInline } from './inline.ts';
import { isComment, isDirective, linesOf } from './lines.ts';
import type { Cell } from './table.ts';

/** What is read of a document. */
export class Page {
  readonly blocks: Block[] = [];
  readonly remarks: Remark[] = [];
  readonly text: string;
  /** Whether the title is underlined, so that the inline markup is in the older style. */
  isOld = false;

  constructor(text: string) {
    this.text = text;
  }

  /** Whether a line is no part of the paragraph around it. Keeps comments to gegenlesen. */
  isAside(line: string, { start, end }: Span): boolean {
    if (isDirective(line)) return true;
    if (!isComment(line)) return false;
    const text = line.slice(2);
    if (isRemark(text)) this.remarks.push({ start, end, text, block: this.blocks.length });
    return true;
  }

  /** Adds the text of `:description:`, which search engines show; false for other attributes. */
  describe(line: string, { start, end }: Span): boolean {
    const found = /^:description:[ \t]+/.exec(line);
    if (found !== null) this.emit('metadata', [{ start: start + found[0].length, end }]);
    return found !== null;
  }

  /** Adds what a reader sees of some lines as one block, and its footnotes. */
  emit(kind: SegmentKind, lines: readonly Span[], { isCode = false } = {}): void {
    const flow = flowOf(this.text, lines);
    const { parts, notes } = readInline(flow.text, { inCell: kind === 'table-cell', isOld: this.isOld });
    const add = (some: readonly Part[], as: SegmentKind): void => {
      const placed = partsInDocument(flow, some);
      const block = blockFrom(as, collapse(isCode ? placed.map((part) => ({ ...part, atom: true as const })) : placed));
      if (block !== null) this.blocks.push(block);
    };
    add(parts, kind);
    for (const note of notes) add(note, 'paragraph');
  }
}

/** A line without its indentation. */
function trimmedStart(text: string, { start, end }: Span): Span {
  const line = text.slice(start, end);
  return { start: start + line.length - line.trimStart().length, end };
}

/**
 * Adds the cells of a table.
 *
 * @param readBlocks reads the lines of a cell that holds blocks
 */
export function emitCells(page: Page, cells: readonly Cell[], readBlocks: (lines: readonly Span[]) => void): void {
  for (const { style, ...span } of cells) {
    const lines = linesOf(page.text, span).map((line, i) => (i === 0 ? trimmedStart(page.text, line) : line));
    if (style === 'a') readBlocks(lines);
    else if (style !== 'l') emitCell(page, span, style === 'm');
  }
}

function emitCell(page: Page, span: Span, isCode: boolean): void {
  let paragraph: Span[] = [];
  const finish = (): void => {
    if (paragraph.length > 0) page.emit('table-cell', paragraph, { isCode });
    paragraph = [];
  };
  for (const line of linesOf(page.text, span)) {
    const written = page.text.slice(line.start, line.end);
    if (written.trim() === '') finish();
    else if (!isComment(written) && !isDirective(written)) paragraph.push(trimmedStart(page.text, line));
  }
  finish();
}
