import type { SegmentKind, Span } from '@gegenlesen/bitext';
import { type Block, blockFrom, type Remark } from '../../block.ts';
import { collapse, type Part } from '../../prose.ts';
import { isRemark } from '../../remarks/is-remark.ts';
import { flowOf, partsInDocument } from '../marked/flow.ts';
import { readInline } from './inline.ts';
import {
  beginsBlock,
  containerDelimiter,
  isAttributeList,
  isComment,
  isDirective,
  linesOf,
  markerLength,
  tableDelimiter,
  termOf,
  title,
  underlines,
  verbatimDelimiter,
} from './lines.ts';
import { type Cell, cellsOf } from './table.ts';

/** Styles of blocks that hold no prose. */
const codeStyles =
  /^(?:source|listing|literal|stem|latexmath|asciimath|comment|pass|ditaa|graphviz|plantuml|mermaid|a2s|dot|packetdiag|synopsis)$/;

const attributeEntry = /^:!?[\w][\w-]*!?:(?:\s|$)/;
const blockMacro = /^[a-z][\w-]*::\S*\[.*\]$/i;
const rule = /^(?:'{3,}|<{3,}|-{3}|\*{3}|- - -|\* \* \*)$/;
/** Cells can hold tables, whose cells can hold none. */
const deepest = 3;

/** Reads the lines of a document, or of a cell that holds blocks. */
export class BlockReader {
  readonly #text: string;
  readonly #blocks: Block[];
  readonly #remarks: Remark[];
  readonly #depth: number;
  /** The kind of a paragraph outside of quotes and lists. */
  readonly #kind: SegmentKind;
  #lines: readonly Span[] = [];
  #at = 0;
  /** The lines in brackets before a block, joined. */
  #attributes = '';
  /** The delimiters of the blocks that are open. */
  #open: { readonly delimiter: string; readonly style: string }[] = [];
  /** In a list, a line that looks like an item is one, even without an empty line before it. */
  #inList = false;
  /** After a `+`, a paragraph belongs to its item. */
  #isAttached = false;
  /** After a term without text, indented lines are its text. */
  #awaitsText = false;
  /** Whether the title is underlined, so that the inline markup is in the older style. */
  #isOld = false;

  constructor(text: string, blocks: Block[], remarks: Remark[], kind: SegmentKind = 'paragraph', depth = 0) {
    this.#text = text;
    this.#blocks = blocks;
    this.#remarks = remarks;
    this.#kind = kind;
    this.#depth = depth;
  }

  readDocument(lines: readonly Span[]): void {
    this.#lines = lines;
    while (this.#at < lines.length && (this.#line() === '' || this.#isAside(this.#line()))) this.#at += 1;
    this.#isOld = this.#line(1).startsWith('=') && underlines(this.#line(1), this.#line());
    if (this.#isOld || /^[=#][ \t]/.test(this.#line())) {
      this.#readBlock();
      for (; this.#at < lines.length && this.#line() !== ''; this.#at += 1) this.#readDescription();
    }
    this.readLines(lines, this.#at);
  }

  readLines(lines: readonly Span[], from = 0): void {
    this.#lines = lines;
    this.#at = from;
    while (this.#at < lines.length) this.#readBlock();
  }

  #line(ahead = 0): string {
    const span = this.#lines[this.#at + ahead];
    return span === undefined ? '' : this.#text.slice(span.start, span.end);
  }

  #span(): Span {
    return this.#lines[this.#at] ?? { start: 0, end: 0 };
  }

  /** Whether a line is no part of the paragraph around it. Keeps comments to gegenlesen. */
  #isAside(line: string): boolean {
    if (isDirective(line)) return true;
    if (!isComment(line)) return false;
    const comment = line.slice(2);
    if (isRemark(comment)) this.#remarks.push({ ...this.#span(), text: comment, block: this.#blocks.length });
    return true;
  }

  #readBlock(): void {
    const line = this.#line();
    const { start, end } = this.#span();
    if (line === '' || this.#isAside(line)) this.#at += 1;
    else if (line === '+') {
      this.#at += 1;
      this.#awaitsText = false;
      this.#isAttached = true;
      return;
    } else if (isAttributeList(line)) {
      this.#attributes += line;
      this.#at += 1;
      return;
    } else if (verbatimDelimiter.test(line) && !underlines(this.#line(1), line))
      this.#skipTo(line.startsWith('`') ? '```' : line);
    else if (containerDelimiter.test(line)) this.#openOrClose(line);
    else if (tableDelimiter.test(line)) this.#readTable(line);
    else if (attributeEntry.test(line)) {
      this.#readDescription();
      this.#at += 1;
    } else if (/^\.(?![.\s])./.test(line) && markerLength(line) === 0) {
      this.#emit(this.#kind, [{ start: start + 1, end }]);
      this.#at += 1;
    } else if (blockMacro.test(line) || rule.test(line)) {
      this.#at += 1;
      this.#attributes = '';
    } else if (title.test(line)) {
      const [, marks = '', words = ''] = title.exec(line) ?? [];
      const from = start + line.indexOf(words, marks.length);
      this.#emitHeading({ start: from, end: from + words.length });
      this.#at += 1;
    } else if (underlines(this.#line(1), line) && markerLength(line) === 0) {
      this.#emitHeading({ start, end });
      this.#at += 2;
    } else this.#readItemOrParagraph(line, start);
    this.#isAttached = false;
  }

  #emitHeading(span: Span): void {
    this.#inList = false;
    this.#attributes = '';
    this.#emit('heading', [span]);
  }

  #readItemOrParagraph(line: string, start: number): void {
    const marker = markerLength(line);
    const term = marker === 0 ? termOf(line) : null;
    if (marker > 0) this.#readItem(start + marker);
    else if (term !== null) {
      this.#emit('list-item', [{ start: start + term.start, end: start + term.end }]);
      this.#attributes = '';
      this.#inList = true;
      this.#awaitsText = term.text >= line.length;
      if (this.#awaitsText) this.#at += 1;
      else this.#readItem(start + term.text);
    } else if (this.#awaitsText) this.#readItem(start + line.length - line.trimStart().length);
    else if (/^\s/.test(line)) this.#skipParagraph();
    else {
      this.#inList &&= this.#isAttached;
      this.#readParagraph();
    }
  }

  /** The text of an item, up to an empty line or the next item. */
  #readItem(from: number): void {
    this.#inList = true;
    this.#awaitsText = false;
    this.#attributes = '';
    this.#emit('list-item', this.#paragraph(from));
  }

  #readParagraph(): void {
    const line = this.#line();
    const { start } = this.#span();
    const style = this.#style();
    this.#attributes = '';
    if (codeStyles.test(style)) {
      this.#skipParagraph();
      return;
    }
    const label = /^(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION):[ \t]+/.exec(line)?.[0].length ?? 0;
    const lines = this.#paragraph(start + label);
    const isVerse = style === 'verse' || this.#open.at(-1)?.style === 'verse';
    const isQuote = isVerse || style === 'quote' || this.#open.some(({ delimiter }) => delimiter.startsWith('_'));
    for (const stanza of isVerse ? lines.map((one) => [one]) : [lines])
      this.#emit(isQuote ? 'quote' : this.#kind, stanza);
  }

  /** The lines from here to the end of the paragraph. @param from where the text of the first one begins */
  #paragraph(from: number): Span[] {
    const lines = [{ start: from, end: Math.max(from, this.#span().end) }];
    for (this.#at += 1; this.#at < this.#lines.length; this.#at += 1) {
      const line = this.#line();
      if (line === '' || beginsBlock(line) || (this.#inList && this.#endsItem(line))) break;
      const { start, end } = this.#span();
      if (!this.#isAside(line)) lines.push({ start: start + line.length - line.trimStart().length, end });
    }
    return lines;
  }

  #endsItem(line: string): boolean {
    return line === '+' || markerLength(line) > 0 || termOf(line) !== null;
  }

  #skipParagraph(): void {
    while (this.#at < this.#lines.length && this.#line() !== '') this.#at += 1;
  }

  /** Skips to the line that ends a block, or to the end of the text. */
  #skipTo(delimiter: string): void {
    this.#attributes = '';
    for (this.#at += 1; this.#at < this.#lines.length && this.#line() !== delimiter; this.#at += 1);
    this.#at += 1;
  }

  #openOrClose(delimiter: string): void {
    const style = this.#style();
    this.#awaitsText = false;
    if (codeStyles.test(style)) return this.#skipTo(delimiter);
    this.#attributes = '';
    this.#at += 1;
    const last = this.#open.findLastIndex((one) => one.delimiter === delimiter);
    if (last < 0) this.#open.push({ delimiter, style });
    else this.#open.length = last;
  }

  #style(): string {
    return /(?:^|\])\[(?!\[)\s*([\w-]+)/.exec(this.#attributes)?.[1] ?? '';
  }

  /** `:description: …` is shown by search engines. */
  #readDescription(): void {
    const line = this.#line();
    const { start, end } = this.#span();
    const found = /^:description:[ \t]+/.exec(line);
    if (found !== null) this.#emit('metadata', [{ start: start + found[0].length, end }]);
    else this.#isAside(line);
    while (attributeEntry.test(line) && this.#line().endsWith(' \\') && this.#at < this.#lines.length) this.#at += 1;
  }

  #readTable(delimiter: string): void {
    const attributes = this.#attributes;
    const from = this.#lines[this.#at + 1]?.start ?? this.#span().end;
    this.#skipTo(delimiter);
    const to = Math.max(from, this.#lines[this.#at - 2]?.end ?? from);
    for (const cell of cellsOf(this.#text, { start: from, end: to }, delimiter, attributes)) this.#readCell(cell);
  }

  #readCell({ style, ...span }: Cell): void {
    const lines = linesOf(this.#text, span).map(({ start, end }, i) =>
      i === 0 ? this.#trimmedStart(start, end) : { start, end },
    );
    if (style === 'l') return;
    if (style === 'a' && this.#depth < deepest) {
      new BlockReader(this.#text, this.#blocks, this.#remarks, 'table-cell', this.#depth + 1).readLines(lines);
      return;
    }
    let paragraph: Span[] = [];
    const finish = (): void => {
      if (paragraph.length > 0) this.#emit('table-cell', paragraph, style === 'm');
      paragraph = [];
    };
    for (const { start, end } of lines) {
      const line = this.#text.slice(start, end);
      if (line.trim() === '') finish();
      else if (!isComment(line) && !isDirective(line)) paragraph.push(this.#trimmedStart(start, end));
    }
    finish();
  }

  #trimmedStart(start: number, end: number): Span {
    const line = this.#text.slice(start, end);
    return { start: start + line.length - line.trimStart().length, end };
  }

  #emit(kind: SegmentKind, lines: readonly Span[], isCode = false): void {
    const flow = flowOf(this.#text, lines);
    const { parts, notes } = readInline(flow.text, {
      inCell: kind === 'table-cell',
      isOld: this.#isOld,
    });
    const add = (one: readonly Part[], as: SegmentKind): void => {
      const block = blockFrom(
        as,
        collapse(partsInDocument(flow, isCode ? one.map((part) => ({ ...part, atom: true as const })) : one)),
      );
      if (block !== null) this.#blocks.push(block);
    };
    add(parts, kind);
    for (const note of notes) add(note, 'paragraph');
  }
}
