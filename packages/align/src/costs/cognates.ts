import { proseOf, type Segment } from '@gegenlesen/bitext';
import type { Cost } from '../cost.ts';
import { termsOf } from '../terms.ts';
import { folded, wordsOf } from '../words.ts';
import { sharedTermsCost, type TermWeights } from './shared-terms.ts';

export const cognatesCost =
  (weights: TermWeights = { surprise: 0.1, shared: 0, alone: 0.05 }, n = 4): Cost =>
  (source, target) =>
    sharedTermsCost(termsOf(source.map((s) => gramsIn(s, n)), target.map((s) => gramsIn(s, n))), weights);

const gramsIn = (segment: Segment, n: number): readonly string[] =>
  wordsOf(proseOf(segment)).flatMap((word) => {
    const key = `^${folded(word).replace(/c/g, 'k').replace(/y/g, 'i').replace(/ph/g, 'f').replace(/th/g, 't').replace(/(.)\1/g,'$1')}`;
    return key.length < n ? [] : Array.from({ length: key.length - n + 1 }, (_, i) => key.slice(i, i + n));
  });
