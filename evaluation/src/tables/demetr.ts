import { checkPair } from '../check.ts';
import type { Evaluation } from '../evaluation.ts';
import { falseAlarms } from '../measure/false-alarms.ts';
import type { NamedPair } from '../sets/pairs.ts';
import { seenOf } from '../sets/text-set.ts';
import { textSets } from '../sets/text-sets.ts';
import { share, type Table } from './table.ts';

/** How DEMETR's changed numbers and good translations are judged. */
export function demetrTables({ demetr }: Evaluation): readonly Table[] {
  if (demetr === null) return [];
  const good = new Map(demetr.flatMap((each) => each.good).map((pair) => [pair.pair.source.text, pair]));
  const numbers = demetr.find(({ set }) => set === 'critical_id10_numbers_replaced')?.bad ?? [];
  const references = demetr.find(({ set }) => set === 'base_id35_reference')?.bad ?? [];
  const row = (name: string, pairs: readonly NamedPair[]): readonly string[] => {
    const { accused, flagged } = falseAlarms(pairs, checkPair);
    return [name, String(pairs.length), share(accused.length, pairs.length), share(flagged.length, pairs.length)];
  };
  return [
    {
      title: 'DEMETR, German to English',
      note: `Of the first row every pair should be flagged, of the others none (${seenOf(textSets.demetr)}).`,
      columns: ['translations', 'pairs', 'major or critical', 'minor or worse'],
      rows: [
        row('with a number replaced', numbers),
        row('good machine translations', [...good.values()]),
        row('human references', references),
      ],
    },
  ];
}
