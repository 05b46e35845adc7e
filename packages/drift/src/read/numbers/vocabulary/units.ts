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

/** Words that end like a unit and are none: Parameter, Thermometer, Montage. */
const lookalikes = /(?:para|baro|thermo|gaso|peri|dia|mano|tacho)meter|montage|vorträge|beträge$/;
const ending =
  /.{3}(stunden|minuten|sekunden|meter|kilometer|metern|tage|tagen|wochen|monate|monaten|jahre|jahren|liter|tonnen)$/;

/** A word for a unit, in small letters, inflected or at the end of a compound: `kilometres`, `monatigen`, `Sonnenstunden`. */
export function unitOfWord(lower: string, speech: Speech): string | null {
  const known = words[speech].get(lower);
  if (known !== undefined || speech === 'en') return known ?? null;
  const plain = words.de.get(lower.replace(adjective, ''));
  if (plain !== undefined) return plain;
  const inside = lookalikes.test(lower) ? undefined : ending.exec(lower)?.[1];
  return inside === undefined ? null : (words.de.get(inside) ?? null);
}

/** Two words for a unit: `percentage points`, `Grad Celsius`. */
export const unitOfWords = (first: string, second: string): string | null => {
  const joined = `${first} ${second}`;
  return Object.hasOwn(twoWordUnits, joined) ? (twoWordUnits[joined] ?? null) : null;
};

/** Kilometres, told per hour, are km/h; null for what is not told so. */
export const perTime = (id: string): string | null =>
  Object.hasOwn(unitsPerHour, id) ? (unitsPerHour[id] ?? null) : null;
