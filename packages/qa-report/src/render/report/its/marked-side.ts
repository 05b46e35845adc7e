import type { Span } from '@gegenlesen/bitext';
import { xmlText } from '../../../words/escape/xml.ts';
import type { Standing } from '../html/standing.ts';

/** Findings that share some words, which are marked together. */
export interface MarkedWords extends Span {
  readonly standings: readonly Standing[];
}

/** Joins the marks that overlap, since elements of XML cannot. @param marks in any order, none of them empty */
export function disjoint(marks: readonly MarkedWords[]): readonly MarkedWords[] {
  const joined: MarkedWords[] = [];
  for (const mark of marks.toSorted((one, other) => one.start - other.start || one.end - other.end)) {
    const last = joined.at(-1);
    if (last === undefined || last.end <= mark.start) joined.push(mark);
    else {
      const standings = [...last.standings, ...mark.standings];
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, mark.end), standings };
    }
  }
  return joined;
}

/**
 * A text with an `mrk` around each of its marks (XLIFF 2.1, 5.9.9).
 *
 * @param marks disjoint, in order
 * @param references the id of each mark, and that of the list of its issues
 */
export function markedText(
  text: string,
  marks: readonly MarkedWords[],
  references: readonly { readonly id: string; readonly issues: string }[],
): string {
  let written = '';
  let next = 0;
  for (const [at, { start, end }] of marks.entries()) {
    const { id, issues } = references[at] ?? { id: '', issues: '' };
    written += `${xmlText(text.slice(next, start))}<mrk id="${id}" type="its:generic" its:locQualityIssuesRef="#its=${issues}">${xmlText(text.slice(start, end))}</mrk>`;
    next = end;
  }
  return written + xmlText(text.slice(next));
}
