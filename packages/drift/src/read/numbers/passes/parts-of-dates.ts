import type { ByTongue, Tongue } from '@gegenlesen/bitext';
import type { Part, Quantity } from '../grammar/quantity.ts';
import { itemOf, type Rule } from '../grammar/rewrite.ts';
import type { Item } from '../grammar/tokens.ts';

const dated: ReadonlySet<Quantity['kind']> = new Set(['year', 'month', 'decade', 'day']);
const words: ByTongue<ReadonlyMap<string, Part>> = {
  en: new Map<string, Part>([
    ['early', 'early'],
    ['beginning', 'early'],
    ['start', 'early'],
    ['mid', 'mid'],
    ['middle', 'mid'],
    ['late', 'late'],
    ['end', 'late'],
    ['spring', 'spring'],
    ['summer', 'summer'],
    ['autumn', 'autumn'],
    ['fall', 'autumn'],
    ['winter', 'winter'],
  ]),
  de: new Map<string, Part>([
    ['anfang', 'early'],
    ['beginn', 'early'],
    ['frühen', 'early'],
    ['mitte', 'mid'],
    ['mittleren', 'mid'],
    ['ende', 'late'],
    ['späten', 'late'],
    ['ausgehenden', 'late'],
    ['frühjahr', 'spring'],
    ['frühling', 'spring'],
    ['sommer', 'summer'],
    ['herbst', 'autumn'],
    ['winter', 'winter'],
  ]),
};
const skippable: ReadonlySet<string> = new Set([
  'of',
  'the',
  'der',
  'des',
  'den',
  'dem',
  'in',
  'jahres',
  'jahr',
  'monats',
  'vom',
  'von',
  'this',
  'last',
  'next',
  'letzten',
  'nächsten',
]);

/** Items before a date in which its part may be: `Ende des Jahres 2026`; estimated. */
const reach = 3;

/** `Mitte 2026`, `mid-2026`, `late March`, `Ende der 1990er`: the part of a date. */
export const partsOfDates =
  (tongue: Tongue): Rule =>
  (items, at) => {
    const item = items[at];
    const of = item?.quantity;
    if (item === undefined || of === null || of === undefined || of.part !== null) return null;
    if (!dated.has(of.kind) && of.unit !== 'century') return null;
    for (let back = 1; back <= reach; back += 1) {
      const before: Item | undefined = items[at - back];
      const part = words[tongue].get(before?.lower ?? '');
      if (before === undefined) return null;
      if (part !== undefined)
        return { take: 1, by: [itemOf({ ...of, part, partSpan: { start: before.start, end: before.end } }, item)] };
      if (!skippable.has(before.lower)) return null;
    }
    return null;
  };
