import { type FootnoteLine, withFootnotes } from './footnotes.ts';
import { joinLines, type ParagraphLine, type Vocabulary } from './join-lines.ts';
import { type LineKind, markedLine } from './marked-text.ts';
import type { PlacedLine } from './page.ts';
import { continues, itemText } from './paragraph-lines.ts';
import { isCode, type Style, styleOf } from './style.ts';

/** A line that is no part of the text: a running head, a line of the table of contents. */
export interface Aside {
  readonly kind: LineKind;
  readonly text: string;
}

/** A page, its lines in the order of reading. */
export interface ReadPage {
  readonly lines: readonly PlacedLine[];
  readonly asides: readonly Aside[];
}

export interface Words {
  readonly vocabulary: Vocabulary;
  readonly isGerman: boolean;
}

interface Paragraph {
  readonly lines: FootnoteLine[];
  readonly newPages: number[];
}

/**
 * The text of all pages, as `marked-text.ts` describes it. A paragraph is whole even if it goes on in another column or on
 * another page; the footnotes and running heads in between come after it.
 */
export function textOfPages(pages: readonly ReadPage[], words: Words): string {
  const style = styleOf(pages.map(({ lines }) => lines));
  const written: string[] = [];
  let main: Paragraph | null = null;
  let asides: (Paragraph | Aside)[] = [];
  let newPages = 0;
  const finish = (): void => {
    for (const one of [...(main === null ? [] : [main]), ...asides]) {
      written.push('kind' in one ? markedLine(one.kind, one.text, 0) : lineOf(one, style, words));
    }
    asides = [];
  };
  for (const [i, { lines, asides: set }] of pages.entries()) {
    if (i > 0) newPages += 1;
    asides.push(...set);
    let note: Paragraph | null = null;
    for (const line of withFootnotes(lines, style.size)) {
      if (line.note === 'more' && note !== null) add(note, line, 0);
      else if (line.note !== 'none') {
        note = { lines: [line], newPages: [0] };
        asides.push(note);
      } else {
        const open: Paragraph | null = main;
        if (open !== null && continues(open.lines, line, style, newPages > 0)) add(open, line, newPages);
        else {
          finish();
          main = { lines: [line], newPages: [newPages] };
        }
        newPages = 0;
      }
    }
  }
  finish();
  return written.join('');
}

function add({ lines, newPages }: Paragraph, line: FootnoteLine, pages: number): void {
  lines.push(line);
  newPages.push(pages);
}

function lineOf({ lines, newPages }: Paragraph, style: Style, { vocabulary, isGerman }: Words): string {
  const parts = lines.flatMap(({ text }, i) =>
    text.split('\n').map((one, at): ParagraphLine => ({ text: one, newPages: at === 0 ? (newPages[i] ?? 0) : 0 })),
  );
  const [first = { text: '', newPages: 0 }, ...more] = parts;
  const joined = joinLines([{ ...first, newPages: 0 }, ...more], vocabulary, isGerman);
  const kind = kindOf(lines, joined, style);
  return markedLine(kind, kind === 'list-item' ? (itemText(joined) ?? joined) : joined, first.newPages);
}

/** Longer ones are paragraphs in large print. */
const longestHeading = 200;

function kindOf(lines: readonly FootnoteLine[], text: string, style: Style): LineKind {
  const [first] = lines;
  if (first === undefined) return 'paragraph';
  if (lines.every((line) => isCode(line, style))) return 'omitted';
  if (first.isCell) return 'table-cell';
  const isLarge = first.size > 1.12 * style.size && text.length <= longestHeading;
  if (isLarge && !/[,;]$/.test(text)) return 'heading';
  if (itemText(text) !== null) return 'list-item';
  return first.note === 'none' && isSetOff(lines, text, style) ? 'heading' : 'paragraph';
}

/** A line or two in another font, such as a bold one, that is no sentence. */
const isSetOff = (lines: readonly FootnoteLine[], text: string, { font, size }: Style): boolean =>
  lines.length <= 2 &&
  text.length <= 100 &&
  lines.every((line) => line.font !== font && line.size > 0.95 * size) &&
  /^[\p{Lu}\p{N}]/u.test(text) &&
  !/[.,;:]$/.test(text);
