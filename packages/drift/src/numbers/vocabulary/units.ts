import type { Speech } from './speech.ts';
import { type Dimension, twoWordUnits, unitRows, unitsPerHour } from './unit-table.ts';

export interface Unit {
  readonly id: string;
  readonly dimension: Dimension;
  /** In the first unit of its dimension; °F is converted apart. */
  readonly factor: number;
}

const units = new Map(unitRows.map(([id, dimension, factor]) => [id, { id, dimension, factor }] as const));
const symbols = new Map(unitRows.flatMap(([id, , , written]) => split(written).map((symbol) => [symbol, id] as const)));
const words = {
  en: new Map(unitRows.flatMap(([id, , , , english]) => split(english).map((word) => [word, id] as const))),
  de: new Map(unitRows.flatMap(([id, , , , , german]) => split(german).map((word) => [word, id] as const))),
};
const adjective = /(?<=ig)(?:e|en|er|es|em)$/;

function split(list: string): readonly string[] {
  return list.split(' ').filter((word) => word !== '');
}

/** The unit with this id; an ISO 4217 code is money. */
export const unitOf = (id: string): Unit => units.get(id) ?? { id, dimension: 'money', factor: 1 };

/** A symbol as written, capitals counting: `km`, `MW`; null for any other text. */
export const unitOfSymbol = (text: string): string | null => symbols.get(text) ?? null;

/** A word for a unit, in small letters, inflected: `kilometres`, `monatigen`, `Jahre`. */
export const unitOfWord = (lower: string, speech: Speech): string | null =>
  words[speech].get(lower) ?? (speech === 'de' ? (words.de.get(lower.replace(adjective, '')) ?? null) : null);

/** Two words for a unit: `percentage points`, `Grad Celsius`. */
export const unitOfWords = (first: string, second: string): string | null => {
  const joined = `${first} ${second}`;
  return Object.hasOwn(twoWordUnits, joined) ? (twoWordUnits[joined] ?? null) : null;
};

/** Kilometres, told per hour, are km/h; null for what is not told so. */
export const perTime = (id: string): string | null =>
  Object.hasOwn(unitsPerHour, id) ? (unitsPerHour[id] ?? null) : null;
