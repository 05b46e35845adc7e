import { wordsIn } from './words.ts';

/** The text between two commas, dashes or stops. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly words: number;
  /** The signs before and after it; empty at the ends of the text. */
  readonly before: string;
  readonly after: string;
}

const sign = /[,;](?=\s)|(?<=\s)[–—-](?=\s)|[.!?:…]+["“”«»)]*(?=\s|$)/gu;

export function clausesIn(text: string): readonly Clause[] {
  const signs = [...text.matchAll(sign)].map(({ 0: found, index }) => ({ at: index, text: found }));
  const opening = [{ at: 0, text: '' }, ...signs];
  return opening.flatMap(({ at, text: before }, i): readonly Clause[] => {
    const from = at + before.length;
    const to = signs[i]?.at ?? text.length;
    const inner = text.slice(from, to);
    const trimmed = inner.trim();
    if (trimmed === '') return [];
    const start = from + inner.indexOf(trimmed);
    const after = signs[i]?.text ?? '';
    return [{ start, end: start + trimmed.length, text: trimmed, words: wordsIn(trimmed).length, before, after }];
  });
}
