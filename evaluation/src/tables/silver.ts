import { driftOf } from '../check.ts';
import type { Evaluation } from '../evaluation.ts';
import { areaUnderCurve } from '../measure/ranking.ts';
import type { SilverKind } from '../sets/silver.ts';
import { seenOf } from '../sets/text-set.ts';
import { textSets } from '../sets/text-sets.ts';
import type { Table } from './table.ts';

const names: Readonly<Record<SilverKind, string>> = {
  NAM: 'name',
  NUM: 'number',
  SEN: 'negation or sentiment',
  SAF: 'safety',
  TOX: 'toxicity',
};

/** Faults that a machine planted into the machine translation of questions and advice. */
export function silverTables({ silver }: Evaluation): readonly Table[] {
  if (silver === null) return [];
  const rated = silver.map((each) => ({ ...each, drift: driftOf(each) }));
  const clean = rated.filter(({ bad }) => !bad);
  const row = (name: string, faulty: typeof rated): readonly string[] => [
    name,
    String(faulty.length),
    String(clean.length),
    areaUnderCurve([...faulty, ...clean]).toFixed(3),
  ];
  const faulty = rated.filter(({ bad }) => bad);
  return [
    {
      title: 'Faults planted by machine',
      note: `Sentences of Stack Exchange and GOV.UK, translated by machine, with a fault that a machine planted (SynCED-EnDe silver): how often a faulty rendering has a higher drift than a clean one of any sentence, ties half (area under the curve). Only sentences that the reader is not trained on, and of these the half that is for measuring (${seenOf(textSets.silver)}).`,
      columns: ['fault', 'faulty', 'clean', 'area'],
      rows: [
        row('all kinds', faulty),
        ...Object.entries(names).map(([kind, name]) =>
          row(
            name,
            faulty.filter((each) => each.kind === kind),
          ),
        ),
      ],
    },
  ];
}
