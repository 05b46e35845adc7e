import { proseOf, type Segment } from '@gegenlesen/bitext';
import type { Cost } from '../cost.ts';
import { termsOf } from '../terms.ts';
import { folded, wordsOf } from '../words.ts';
import { sharedTermsCost, type TermWeights } from './shared-terms.ts';

export const namesCost =
  (weights: TermWeights = { surprise: 0.4, shared: 0.3, alone: 0.1 }): Cost =>
  (source, target) =>
    sharedTermsCost(termsOf(source.map(namesIn), target.map(namesIn)), weights);

const namesIn = (segment: Segment): readonly string[] => wordsOf(proseOf(segment)).flatMap((word) => word.split(/[-‐‑]/)).filter((w) => /\p{Lu}/u.test(w)).map(folded);
