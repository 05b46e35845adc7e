import { checkPair } from '../check.ts';
import type { Evaluation } from '../evaluation.ts';
import { type FieldScore, scoreField } from '../measure/field.ts';
import { seenOf } from '../sets/text-set.ts';
import { textSets } from '../sets/text-sets.ts';
import { share, type Table } from './table.ts';

/** Short cases of what people report. */
export function fieldTables({ field }: Evaluation): readonly Table[] {
  if (field === null) return [];
  const scores = scoreField(field, checkPair);
  const all: FieldScore = scores.reduce((total, each) => ({
    kind: 'all classes',
    faults: total.faults + each.faults,
    flagged: total.flagged + each.flagged,
    sound: total.sound + each.sound,
    silent: total.silent + each.silent,
  }));
  return [
    {
      title: 'What people report',
      note: `Short cases by class (${seenOf(textSets.field)}): a fault should have a finding of minor or worse, a right translation none.`,
      columns: ['class', 'faults', 'flagged', 'right translations', 'silent'],
      rows: [...scores, all].map(({ kind, faults, flagged, sound, silent }) => [
        kind,
        String(faults),
        share(flagged, faults),
        String(sound),
        share(silent, sound),
      ]),
      brief: [
        {
          what: 'Short cases that people report: faults flagged, right translations left alone',
          on: `${all.faults} faults and ${all.sound} right translations of ${scores.length} classes`,
          result: `${share(all.flagged, all.faults)} and ${share(all.silent, all.sound)}`,
        },
      ],
    },
  ];
}
