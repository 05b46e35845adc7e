import type { Speech } from './speech.ts';

/**
 * Powers of ten by name. The false friend that costs most: English billion is Milliarde, German Billion is trillion
 * (short and long scale).
 */
const english: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  k: 1e3,
  lakh: 1e5,
  lakhs: 1e5,
  crore: 1e7,
  crores: 1e7,
  million: 1e6,
  millions: 1e6,
  mio: 1e6,
  mn: 1e6,
  mln: 1e6,
  mil: 1e6,
  billion: 1e9,
  billions: 1e9,
  bn: 1e9,
  bln: 1e9,
  milliard: 1e9,
  trillion: 1e12,
  trillions: 1e12,
  tn: 1e12,
  trn: 1e12,
  quadrillion: 1e15,
};
const german: Readonly<Record<string, number>> = {
  hundert: 1e2,
  tausend: 1e3,
  tsd: 1e3,
  lakh: 1e5,
  crore: 1e7,
  million: 1e6,
  millionen: 1e6,
  mio: 1e6,
  mill: 1e6,
  milliarde: 1e9,
  milliarden: 1e9,
  mrd: 1e9,
  mia: 1e9,
  md: 1e9,
  billion: 1e12,
  billionen: 1e12,
  bio: 1e12,
  billiarde: 1e15,
  billiarden: 1e15,
};
/** Written close to the figure and only with capitals or small letters as they stand: £3m, $2B, 10K. */
const letters: Readonly<Record<string, number>> = { m: 1e6, M: 1e6, b: 1e9, B: 1e9, K: 1e3, k: 1e3, T: 1e12, t: 1e12 };

const scales = {
  en: new Map(Object.entries(english)),
  de: new Map(Object.entries(german)),
};
const vague = {
  en: new Map([
    ['dozens', 12],
    ['hundreds', 1e2],
    ['thousands', 1e3],
    ['millions', 1e6],
    ['billions', 1e9],
    ['trillions', 1e12],
    ['lakhs', 1e5],
    ['crores', 1e7],
  ]),
  de: new Map([
    ['dutzende', 12],
    ['dutzenden', 12],
    ['dutzender', 12],
    ['hunderte', 1e2],
    ['hunderten', 1e2],
    ['hunderter', 1e2],
    ['tausende', 1e3],
    ['tausenden', 1e3],
    ['tausender', 1e3],
    ['zehntausende', 1e4],
    ['zehntausenden', 1e4],
    ['zehntausender', 1e4],
    ['hunderttausende', 1e5],
    ['hunderttausenden', 1e5],
    ['hunderttausender', 1e5],
    ['millionen', 1e6],
    ['milliarden', 1e9],
    ['billionen', 1e12],
    ['abertausende', 1e3],
    ['abertausenden', 1e3],
  ]),
};

/** `million` is 1e6; null for a word that names no power of ten. */
export const scaleOf = (lower: string, speech: Speech): number | null => scales[speech].get(lower) ?? null;

/** A plural that nobody counted: `hundreds` is 100. */
export const vagueScaleOf = (lower: string, speech: Speech): number | null => vague[speech].get(lower) ?? null;

/** The letter after a sum of money: £3m is 3e6. */
export const scaleOfLetter = (text: string): number | null =>
  Object.hasOwn(letters, text) ? (letters[text] ?? null) : null;
