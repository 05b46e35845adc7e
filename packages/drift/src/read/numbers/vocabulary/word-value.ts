import type { Grade, Kind } from '../grammar/quantity.ts';

/** The value of a word. */
export interface WordValue {
  readonly kind: Kind;
  readonly value: number;
  readonly grade: Grade;
  readonly unit: string | null;
}

export const wordValue = (kind: Kind, value: number, grade: Grade, unit: string | null = null): WordValue => ({
  kind,
  value,
  grade,
  unit,
});

/** The largest number that writers often put in words, and so rephrase or leave out; estimated. */
const mostRephrased = 12;

/** How certain it is that a number in words is meant as a figure. */
export const gradeOfNumber = (value: number): Grade => (value > mostRephrased ? 'firm' : 'spoken');

/** A value and the words for it, separated by spaces. */
export type WordRow = readonly [kind: Kind, value: number, grade: Grade, words: string, unit?: string];

export const wordTable = (rows: readonly WordRow[]): ReadonlyMap<string, WordValue> =>
  new Map(
    rows.flatMap(([kind, value, grade, words, unit]) =>
      words.split(' ').map((word) => [word, wordValue(kind, value, grade, unit ?? null)] as const),
    ),
  );
