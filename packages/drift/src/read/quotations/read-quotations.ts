import type { Span } from '@gegenlesen/bitext';

/** The text between two quotation marks, without the marks. */
export interface Quotation extends Span {
  /** False if one of the marks is in another sentence. */
  readonly closed: boolean;
}

const mark = /[„“”"»«‚‘’']/gu;
/** Which marks may close which: `„…“`, `„…”`, `“…”`, `»…«`, `«…»`, `‚…‘`, `‘…’`. */
const closers: Readonly<Record<string, string>> = {
  '„': '“”"',
  '“': '”"',
  '"': '"”“',
  '»': '«',
  '«': '»',
  '‚': "‘’'",
  '‘': "’'",
  "'": "'’",
};
const single = /[‚‘’']/;
const before = /(?:^|[\s([{–—\-„“"»«‚‘])$/u;
const letter = /[\p{L}\d]/u;

/** Quotations within quotations. No text has so many; more of them would take quadratic time. */
const deepest = 20;

/** The outermost quotations of a text, in order. Apostrophes are not quotation marks. */
export function readQuotations(text: string): readonly Quotation[] {
  const found: Quotation[] = [];
  const open: { readonly sign: string; readonly at: number }[] = [];
  for (const { 0: sign, index } of text.matchAll(mark)) {
    const begins = isBeginning(text, sign, index) || (open.length === 0 && isSpaced(text, sign, index));
    const opener = open.findLastIndex((each) => closers[each.sign]?.includes(sign));
    // `don’t`, `the workers’ club`: an apostrophe, unless a single mark is open.
    if (single.test(sign) && !begins && (opener === -1 || letter.test(text[index + 1] ?? ''))) continue;
    if (opener !== -1 && !begins) {
      const at = open[0]?.at ?? 0;
      open.length = opener;
      if (open.length === 0) found.push({ ...trimmed(text, at + 1, index), closed: true });
    } else if (begins) {
      if (open.length < deepest) open.push({ sign, at: index });
    } else if (open.length === 0 && found.length === 0) found.push({ start: 0, end: index, closed: false });
  }
  const rest = open.find(({ sign }) => !single.test(sign));
  return rest === undefined ? found : [...found, { start: rest.at + 1, end: text.length, closed: false }];
}

/** Whether a guillemet has blanks on both sides, as in `« Zitat »`: then it opens a quotation, if none is open. */
const isSpaced = (text: string, sign: string, at: number): boolean =>
  /[«»]/.test(sign) && /^\s?$/.test(text.slice(Math.max(0, at - 1), at)) && /^\s\S/.test(text.slice(at + 1, at + 3));

/** A span without the blanks at its ends. */
function trimmed(text: string, start: number, end: number): Span {
  const inside = text.slice(start, end);
  const first = start + inside.length - inside.trimStart().length;
  return { start: first, end: Math.max(first, start + inside.trimEnd().length) };
}

/** Whether a mark opens a quotation: it comes before a word and not after one. */
const isBeginning = (text: string, sign: string, at: number): boolean =>
  sign === '„' ||
  sign === '‚' ||
  (sign !== '”' &&
    sign !== '’' &&
    before.test(text.slice(Math.max(0, at - 1), at)) &&
    /[^\s.,;:!?]/.test(text[at + 1] ?? ''));
