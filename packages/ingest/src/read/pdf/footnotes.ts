import { raised } from './lines-of-page.ts';
import type { PlacedLine } from './page.ts';

const raisedMark = new RegExp(`${raised.opening}(.*?)${raised.closing}`, 'g');
const numbered = new RegExp(`^(?:${raised.opening}(.*?)${raised.closing}|(\\d{1,3}|[*†‡])(?=\\s))\\s*`);

export interface FootnoteLine extends PlacedLine {
  /** What it is: text, the first line of a footnote, or another line of one. */
  readonly note: 'none' | 'first' | 'more';
}

/**
 * Finds the footnotes of a page: the small lines at the end of a column, from the first with a number. Their numbers are
 * removed, from the text too; other raised figures stay, as in `km²`.
 */
export function withFootnotes(lines: readonly PlacedLine[], bodySize: number): readonly FootnoteLine[] {
  const notes = lines.map((): FootnoteLine['note'] => 'none');
  const marks = new Set<string>();
  for (const { first, end } of smallEndsOfColumns(lines, bodySize)) {
    let isNote = false;
    for (let i = first; i < end; i += 1) {
      const [, one, other] = numbered.exec(lines[i]?.text ?? '') ?? [];
      const mark = one ?? other;
      if (mark !== undefined) marks.add(mark);
      isNote ||= mark !== undefined;
      if (isNote) notes[i] = mark === undefined ? 'more' : 'first';
    }
  }
  return lines.map((line, i) => {
    const note = notes[i] ?? 'none';
    const text = note === 'first' ? line.text.replace(numbered, '') : line.text;
    return {
      ...line,
      note,
      text: text.replace(raisedMark, (_, mark: string) => (marks.has(mark) ? '' : superscript(mark))),
    };
  });
}

function smallEndsOfColumns(
  lines: readonly PlacedLine[],
  bodySize: number,
): readonly { readonly first: number; readonly end: number }[] {
  const ends: { first: number; end: number }[] = [];
  for (let end = lines.length; end > 0; ) {
    const { left, right } = lines[end - 1] ?? { left: 0, right: 0 };
    let start = end;
    while (lines[start - 1]?.left === left && lines[start - 1]?.right === right) start -= 1;
    let first = end;
    while (first > start && (lines[first - 1]?.size ?? 0) < 0.93 * bodySize) first -= 1;
    if (first < end) ends.push({ first, end });
    end = start;
  }
  return ends;
}

const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹';

const superscript = (mark: string): string =>
  mark.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit).replace(/^[-−–]/, '⁻');
