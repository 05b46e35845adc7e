import { type ByTongue, remembered, type Tongue } from '@gegenlesen/bitext';
import type { Dimension } from './unit-fields/unit-row.ts';
import { alikeUnits, namedRates, ratesAsUnits, type System, unitTable } from './unit-table.ts';

export interface Unit {
  readonly id: string;
  readonly dimension: Dimension;
  /** In the base unit of its dimension; several if the name has several meanings. */
  readonly sizes: readonly number[];
  readonly system: System;
}

/** A unit and, for a rate, its second unit: km and h. */
export interface Measure {
  readonly unit: string;
  readonly per: string | null;
}

const split = (list: string): readonly string[] => list.split(' ').filter((name) => name !== '');
const plain = (name: string): string => name.replaceAll('_', ' ');

const units = new Map(
  unitTable.map(({ system, row: [id, dimension, size] }) => [
    id,
    { id, dimension, sizes: typeof size === 'number' ? [size] : size, system },
  ]),
);
const index = (unitColumn: 3 | 4 | 5, rateColumn: 2 | 3 | 4): ReadonlyMap<string, Measure> =>
  new Map<string, Measure>([
    ...unitTable.flatMap(({ row }) =>
      split(row[unitColumn]).map((name) => [plain(name), { unit: row[0], per: null }] as const),
    ),
    ...namedRates.flatMap((row) =>
      split(row[rateColumn]).map((name) => [plain(name), { unit: row[0], per: row[1] }] as const),
    ),
  ]);
const symbols = index(3, 2);
const words: ByTongue<ReadonlyMap<string, Measure>> = { en: index(4, 3), de: index(5, 4) };
/** The first words of two-word units; most words are not among them. */
const leads: ReadonlySet<string> = new Set(
  [...words.en.keys(), ...words.de.keys()].flatMap((name) => (name.includes(' ') ? [name.split(' ')[0] ?? ''] : [])),
);
const adjective = /(?<=ig)(?:e|en|er|es|em)$/;

/** The unit with this id; any other id is an ISO 4217 code, and so a currency. */
export const unitOf = (id: string): Unit => units.get(id) ?? { id, dimension: 'money', sizes: [1], system: null };

/** A symbol as written, case-sensitive: `km`, `MW`; null for any other text. */
export const unitOfSymbol = (text: string): Measure | null => symbols.get(text) ?? null;

/** Words that end like a unit but are none: Parameter, Thermometer, Montage. */
const lookalikes = /(?:para|baro|thermo|gaso|peri|dia|mano|tacho)meter|montage|vorträge|beträge$/;
const ending =
  /.{3}(stunden|minuten|sekunden|meter|kilometer|metern|tage|tagen|wochen|monate|monaten|jahre|jahren|liter|tonnen)$/;

/**
 * A word for a unit, in lower case, inflected or at the end of a compound: `kilometres`, `monatigen`, `Sonnenstunden`.
 */
export function unitOfWord(lower: string, tongue: Tongue): Measure | null {
  return tongue === 'en' ? (words.en.get(lower) ?? null) : germanUnitOf(lower);
}

const germanUnitOf = remembered((lower): Measure | null => {
  const known = words.de.get(lower);
  if (known !== undefined) return known;
  const uninflected = words.de.get(lower.replace(adjective, ''));
  if (uninflected !== undefined) return uninflected;
  const inside = lookalikes.test(lower) ? undefined : ending.exec(lower)?.[1];
  return inside === undefined ? null : (words.de.get(inside) ?? null);
});

/** A unit of two words in either language: `percentage points`, `Grad Celsius`. */
export function unitOfWords(first: string, second: string): Measure | null {
  if (!leads.has(first)) return null;
  const name = `${first} ${second}`;
  return words.en.get(name) ?? words.de.get(name) ?? null;
}

/** One unit per another: kilometres per hour; pounds per square inch are psi. */
export function rateOf(unit: string, per: string): Measure {
  const name = ratesAsUnits[`${unit}/${per}`];
  return name === undefined ? { unit, per } : { unit: name, per: null };
}

const alike = alikeUnits.map((names): ReadonlySet<string> => new Set(names));

/** Whether two units may have the same name. */
export const mayBeOneUnit = (first: string, second: string): boolean =>
  first === second || alike.some((names) => names.has(first) && names.has(second));
