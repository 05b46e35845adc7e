import type { ByTongue } from '@gegenlesen/bitext';
import type { Tokens } from './tokenise.ts';
import { special } from './vocabulary.ts';

/** A pair as the model takes it: one number for each token, and 0 for those of the English side, 1 for the German. */
export interface Row {
  readonly ids: readonly number[];
  readonly sides: readonly number[];
}

/** The most tokens of each side that the model was trained on. */
const longest: ByTongue<number> = { en: 200, de: 220 };

/** The tokens of a side that the model reads. */
export const cutTo = ({ ids, starts, ends }: Tokens, tongue: 'en' | 'de'): Tokens => ({
  ids: ids.slice(0, longest[tongue]),
  starts: starts.slice(0, longest[tongue]),
  ends: ends.slice(0, longest[tongue]),
});

/** `BEGIN English END BEGIN German END`, whichever is the original. */
export function rowOf({ en, de }: ByTongue<Tokens>): Row {
  const { begin, end } = special;
  return {
    ids: [begin, ...en.ids, end, begin, ...de.ids, end],
    sides: [...en.ids.map(() => 0), 0, 0, ...de.ids.map(() => 1), 1, 1],
  };
}

/** Where the first token of each side is in its row. */
export const firstTokens = ({ en }: ByTongue<Tokens>): ByTongue<number> => ({ en: 1, de: en.ids.length + 3 });
