import type { ByTongue, Tongue } from '@gegenlesen/bitext';

/**
 * Powers of ten by name. The costliest false friend: English billion is Milliarde, German Billion is trillion (short
 * and long scale).
 */
const scaleWords: ByTongue<readonly (readonly [number, string])[]> = {
  en: [
    [1e2, 'hundred'],
    [1e3, 'thousand k'],
    [1e5, 'lakh lakhs'],
    [1e6, 'million millions mio mn mln mil'],
    [1e7, 'crore crores'],
    [1e9, 'billion billions bn bln'],
    [1e12, 'trillion trillions tn trn'],
    [1e15, 'quadrillion'],
  ],
  de: [
    [1e2, 'hundert'],
    [1e3, 'tausend tsd'],
    [1e5, 'lakh'],
    [1e6, 'million millionen mio mill'],
    [1e7, 'crore'],
    [1e9, 'milliarde milliarden mrd mia md'],
    [1e12, 'billion billionen bio'],
    [1e15, 'billiarde billiarden'],
  ],
};
/** Round numbers that nobody counted. */
const vagueWords: ByTongue<readonly (readonly [number, string])[]> = {
  en: [
    [10, 'tens'],
    [12, 'dozens'],
    [1e2, 'hundreds'],
    [1e3, 'thousands'],
    [1e6, 'millions million'],
    [1e9, 'billions billion'],
    [1e12, 'trillions trillion'],
  ],
  de: [
    [12, 'dutzende dutzenden dutzender'],
    [1e2, 'hunderte hunderten hunderter'],
    [1e3, 'tausende tausenden tausender abertausende abertausenden'],
    [1e4, 'zehntausende zehntausenden zehntausender'],
    [1e5, 'hunderttausende hunderttausenden hunderttausender'],
    [1e6, 'millionen million abermillionen'],
    [1e9, 'milliarden milliarde abermilliarden'],
    [1e12, 'billionen billion'],
  ],
};
/** Right after an amount of money, case-sensitive: £3m, $2B, 10K. */
const letters: ReadonlyMap<string, number> = new Map([
  ...['m', 'M'].map((letter) => [letter, 1e6] as const),
  ...['b', 'B'].map((letter) => [letter, 1e9] as const),
  ...['k', 'K'].map((letter) => [letter, 1e3] as const),
  ...['t', 'T'].map((letter) => [letter, 1e12] as const),
]);

const table = (rows: readonly (readonly [number, string])[]): ReadonlyMap<string, number> =>
  new Map(rows.flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const)));
const scales = { en: table(scaleWords.en), de: table(scaleWords.de) };
const vague = { en: table(vagueWords.en), de: table(vagueWords.de) };

/** `million` is 1e6; null for a word that is not a power of ten. */
export const scaleOf = (lower: string, tongue: Tongue): number | null => scales[tongue].get(lower) ?? null;

/** A number that nobody counted: `hundreds` is 100. */
export const vagueScaleOf = (lower: string, tongue: Tongue): number | null => vague[tongue].get(lower) ?? null;

/** The letter after an amount of money: £3m is 3e6. */
export const scaleOfLetter = (text: string): number | null => letters.get(text) ?? null;
