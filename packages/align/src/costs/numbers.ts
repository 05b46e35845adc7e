import { proseOf, type Segment } from '@gegenlesen/bitext';
import type { Cost } from '../cost.ts';
import { termsOf } from '../terms.ts';
import { sharedTermsCost, type TermWeights } from './shared-terms.ts';

export const numbersCost =
  (weights: TermWeights = { surprise: 0.6, shared: 0.5, alone: 0.5 }): Cost =>
  (source, target) =>
    sharedTermsCost(termsOf(source.map(numbersIn), target.map(numbersIn), { onlyShared: false }), weights);

/**
 * The figures of a segment by their digits alone, so that `1,686.5` and `1.686,5` are the same.
 */
export const numbersIn = (segment: Segment): readonly string[] =>
  (proseOf(segment).match(/\p{Nd}+(?:[.,'’\u00a0\u2009\u202f:/]\p{Nd}+)*/gu) ?? []).map((figure) =>
    figure.replace(/\P{Nd}/gu, '').replace(/^0+(?=.)/, ''),
  );
