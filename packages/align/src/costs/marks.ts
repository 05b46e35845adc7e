import type { Cost } from '../cost.ts';
import { termsOf } from '../terms.ts';
import { sharedTermsCost, type TermWeights } from './shared-terms.ts';

/** A question stays a question, and brackets and quotation marks mostly stay too. */
export const marksCost =
  (weights: TermWeights = { surprise: 0.6, shared: 0.17, alone: 0.15 }): Cost =>
  (source, target) =>
    sharedTermsCost(termsOf(source, target, marksIn), weights);

/** Marks that differ between languages count as one. */
const alike: readonly (readonly [string, RegExp])[] = [
  ['"', /["“”„«»‹›]/u],
  ['-', /[–—]/u],
];

/** More closing marks than ever follow the last word. */
const longestClose = 10;

/** The marks in a text except commas, full stops and apostrophes; how it begins; how it ends. */
const marksIn = (prose: string): readonly string[] => {
  const text = prose.trim();
  const marks = text.match(/[^\p{L}\p{M}\p{N}\s.,'’‘‚-]/gu) ?? [];
  const last =
    text
      .slice(-longestClose)
      .replace(/(?<!["“”„«»‹›)\s])["“”„«»‹›)\s]+$/u, '')
      .at(-1) ?? '';
  return [
    ...marks.map(named),
    `begins ${sort(text.at(0) ?? '')}`,
    `ends ${/[\p{L}\p{N}]/u.test(last) ? 'a' : named(last)}`,
  ];
};

const named = (mark: string): string => alike.find(([, pattern]) => pattern.test(mark))?.[0] ?? mark;

const sort = (character: string): string =>
  ['Lu', 'Ll', 'N'].find((name) => new RegExp(`\\p{${name}}`, 'u').test(character)) ?? 'mark';
