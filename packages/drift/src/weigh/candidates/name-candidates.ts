import type { Pair, Span } from '@gegenlesen/bitext';
import { type NameFeatures, nameCouples } from '../../compare/names/name-couples.ts';
import type { CheckOptions } from '../../compare/parts.ts';
import { readPair } from '../../compare/read-pair.ts';

/** Two names of a pair that could have been swapped. */
export interface NameCandidate {
  /** Their places in the German text. */
  readonly german: readonly Span[];
  readonly features: NameFeatures;
}

/** Every two names of a pair that could have been swapped, with the evidence. The weights are fitted on these. */
export const nameCandidates = (pair: Pair, options: CheckOptions): readonly NameCandidate[] =>
  readPair(pair, options).parts.flatMap((part) => {
    if (part.known === null) return [];
    const { coverage, lexicon } = part.known;
    return nameCouples(part, coverage, lexicon).map(({ first, second, features }) => ({
      german: [first, second].flatMap(({ de }) => coverage.de[de]?.word ?? []),
      features,
    }));
  });
