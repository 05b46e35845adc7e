import { hashOf } from '@gegenlesen/lexicon';
import type { TextPair } from '../sets/text-pair.ts';

const isKeptBack = ({ de }: TextPair): boolean => /^\p{L}+$/u.test(de) && hashOf(de) % 100 === 0;

/** Every hundredth German headword of a dictionary, with all its entries, held back to measure with; and the rest. */
export const splitHeadwords = (entries: readonly TextPair[]) => ({
  keptBack: entries.filter(isKeptBack),
  rest: entries.filter((entry) => !isKeptBack(entry)),
});
