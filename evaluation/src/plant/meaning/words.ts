/** A run of letters, with its hyphens and apostrophes: `Shop-Fenster`, `O’Brien`. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const word = /\p{L}[\p{L}\p{M}]*(?:[-’']\p{L}[\p{L}\p{M}]*)*/gu;

export const wordsIn = (text: string): readonly Word[] =>
  [...text.matchAll(word)].map(({ 0: found, index }) => ({ start: index, end: index + found.length, text: found }));

const isCapitalised = (text: string): boolean => /^\p{Lu}/u.test(text);

/** Whether a capital means nothing here, at the beginning of a sentence or quotation or after a colon. */
export const beginsSentence = (text: string, at: number): boolean =>
  /(?:^|[.!?:…])[\s"'„“”«»‚‘(–-]*$/u.test(text.slice(0, at));

/** Nouns and longer words, which carry the meaning of a clause. */
export const contentWords = (text: string): readonly string[] =>
  wordsIn(text)
    .map((each) => each.text)
    .filter((each) => each.length >= 6 || (isCapitalised(each) && each.length >= 4));

/** `Vielleicht` for `vielleicht` if the word it replaces has a capital. */
export const inCaseOf = (model: string, text: string): string =>
  isCapitalised(model) ? text.charAt(0).toUpperCase() + text.slice(1) : text;

/** Whether every quotation mark and bracket that is opened is closed. */
export function isBalanced(text: string): boolean {
  const count = (marks: RegExp): number => (text.match(marks) ?? []).length;
  return count(/\(/g) === count(/\)/g) && count(/"/g) % 2 === 0 && count(/[„«‚]/g) === count(/[“”»‘]/g);
}
