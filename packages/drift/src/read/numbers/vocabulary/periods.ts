import { type ByTongue, remembered, type Tongue } from '@gegenlesen/bitext';
import { germanNumeral } from './german-numerals.ts';
import { unitOf, unitOfWord } from './units.ts';

/** How often something happens, or for how long, in units of time. `values` has several if the word has several meanings. */
export interface Period {
  readonly values: readonly number[];
  readonly unit: string;
}

const table = (rows: readonly (readonly [values: readonly number[], unit: string, words: string])[]) =>
  new Map(rows.flatMap(([values, unit, words]) => words.split(' ').map((word) => [word, { values, unit }] as const)));

const english = table([
  [[1], 'h', 'hourly'],
  [[1], 'd', 'daily'],
  [[1], 'wk', 'weekly'],
  [[2], 'wk', 'fortnightly'],
  [[2, 0.5], 'wk', 'biweekly bi-weekly'],
  [[1], 'mo', 'monthly'],
  [[2, 0.5], 'mo', 'bimonthly bi-monthly'],
  [[3], 'mo', 'quarterly'],
  [[6], 'mo', 'half-yearly semiannual semiannually semi-annual semi-annually'],
  [[6, 24], 'mo', 'biannual biannually'],
  [[1], 'a', 'yearly annual annually'],
  [[2], 'a', 'biennial biennially'],
]);

/** German stems with all their endings. */
const german: readonly (readonly [period: Period, pattern: RegExp])[] = [
  [{ values: [1], unit: 's' }, /^(?:sekündlich|sekundenlang)/],
  [{ values: [1], unit: 'min' }, /^(?:minütlich|minutenlang|minutenweise)/],
  [{ values: [1], unit: 'h' }, /^(?:stündlich|stundenlang|stundenweise)/],
  [{ values: [1], unit: 'd' }, /^(?:täglich|tagelang|tageweise)/],
  [{ values: [1], unit: 'wk' }, /^(?:wöchentlich|wochenlang|wochenweise)/],
  [{ values: [1], unit: 'mo' }, /^(?:monatlich|monatelang|monatsweise|monats(?!ende|anfang|mitte)\p{L}{3,})/u],
  [{ values: [3], unit: 'mo' }, /^(?:vierteljährlich|quartalsweise|vierteljahres)/],
  [{ values: [6], unit: 'mo' }, /^(?:halbjährlich|halbjahres)/],
  [
    { values: [1], unit: 'a' },
    /^(?:jährlich|alljährlich|jahrelang|jahres(?!ende|anfang|mitte|wechsel|tag|zeit|zahl)\p{L}{3,})/u,
  ],
  [{ values: [1], unit: 'dec' }, /^jahrzehntelang/],
  [{ values: [1], unit: 'cy' }, /^jahrhundertelang/],
  [{ values: [1], unit: 'km' }, /^kilometer(?:weit|lang)/],
  [{ values: [1], unit: 'mi' }, /^meilen(?:weit|lang)/],
  [{ values: [1], unit: 'm' }, /^meter(?:weit|lang|hoch|hohe|tief)/],
  [{ values: [1], unit: 'cm' }, /^zentimeter(?:weit|lang|hoch|tief)/],
];
/** After a numeral: zweiwöchentlich, vierzehntäglich. */
const multiple: readonly (readonly [unit: string, pattern: RegExp])[] = [
  ['h', /^stündlich/],
  ['d', /^täglich/],
  ['wk', /^wöchentlich/],
  ['mo', /^monatlich/],
  ['a', /^jährlich/],
];

/** `weekly`, `vierteljährlich`, `tagelang`, `zweiwöchentlich`; null for any other word. */
export function periodOf(lower: string, tongue: Tongue): Period | null {
  return tongue === 'en' ? (english.get(lower) ?? null) : germanPeriodOf(lower);
}

const germanPeriodOf = remembered((lower): Period | null => {
  const plain = german.find(([, pattern]) => pattern.test(lower));
  if (plain !== undefined) return plain[0];
  const numeral = germanNumeral(lower);
  const unit = numeral === null ? null : frequencyUnit(lower.slice(numeral.length));
  return numeral === null || unit === null ? null : { values: [numeral.value], unit };
});

/** The unit of `täglich`, which a figure may come before: 14-täglich. */
export const frequencyUnit = (lower: string): string | null =>
  multiple.find(([, pattern]) => pattern.test(lower))?.[0] ?? null;

const plurals: ByTongue<RegExp> = {
  en: /^(?:seconds|minutes|hours|days|weeks|months|years|decades|centuries|inches|miles|kilomet(?:re|er)s|centimet(?:re|er)s)$/,
  de: /^(?:sekunden|minuten|stunden|tagen?|wochen|monaten?|jahren?|jahrzehnten?|jahrhunderten?|kilometern?|zentimetern?|metern?|meilen)$/,
};
const singulars: ByTongue<RegExp> = {
  en: /^(?:second|minute|hour|day|week|month|year|decade|century)$/,
  de: /^(?:sekunde|minute|stunde|tag|woche|monat|jahr|jahrzehnt|jahrhundert)$/,
};
const leads: ByTongue<RegExp> = {
  en: /^(?:last|next|past|previous|coming|every|each|per)$/,
  de: /^(?:letzte[nsmr]?|nächste[nsmr]?|vergangene[nsmr]?|vorige[nsmr]?|kommende[nsmr]?|jede[nsmr]?|pro|je)$/,
};

/** The unit of a word without a figure: for months, seit Wochen, last year, pro Minute; null if it is something else. */
export function bareUnit(lower: string, before: string, tongue: Tongue): string | null {
  const isPlural = plurals[tongue].test(lower);
  if (!isPlural && !(singulars[tongue].test(lower) && leads[tongue].test(before))) return null;
  // The second before last.
  if (lower === 'second' && before !== 'per' && before !== 'every') return null;
  const unit = unitOfWord(lower, tongue)?.unit ?? null;
  return unit === 'century' ? 'cy' : unit;
}

/** Lengths that stand for each other where nobody measured: inches and Zentimeter, miles and Kilometer. */
const loose: readonly ReadonlySet<string>[] = [
  new Set(['in', 'cm', 'mm']),
  new Set(['mi', 'km']),
  new Set(['yd', 'ft', 'm']),
];

/** Whether two units without a figure say the same. A second and a minute are both but a moment. */
export const looselyTheSame = (first: string, second: string): boolean =>
  first === second || loose.some((units) => units.has(first) && units.has(second));

/** Whether two units measure the same thing. */
export const sameDimension = (first: string, second: string): boolean =>
  unitOf(first).dimension === unitOf(second).dimension;
