import type { Cost } from '../cost.ts';
import { termsOf } from '../terms.ts';
import { sharedTermsCost, type TermWeights } from './shared-terms.ts';

/** A translation keeps figures, and few figures occur twice. */
export const numbersCost =
  (weights: TermWeights = { surprise: 1, shared: 0.8, alone: 0 }): Cost =>
  (source, target) =>
    sharedTermsCost(termsOf(source, target, figuresIn), weights);

const figure = /\p{Nd}+(?:[.,'’\u00a0\u2009\u202f]\p{Nd}{3})*(?:[.,]\p{Nd}+)?/gu;

/** The figures in a text, as digits only, so that `1,686.5` and `1.686,5` are the same. */
export const figuresIn = (prose: string): readonly string[] =>
  (prose.match(figure) ?? []).map((digits) => digits.replace(/\P{Nd}/gu, '').replace(/^0+(?=.)/, ''));
