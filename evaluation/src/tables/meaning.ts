import { checkPair } from '../check.ts';
import type { Evaluation } from '../evaluation.ts';
import { type Recall, recallOf } from '../measure/planted.ts';
import { meaningKinds } from '../plant/meaning/kinds.ts';
import { meaningLimit, soundSets } from '../sets/sound-sets.ts';
import { lengthTable } from './planted-by-length.ts';
import { percent, share, type Table } from './table.ts';

/** Faults of meaning and coverage, by length in unseen texts and in the sets of development. */
export function meaningTables(evaluation: Evaluation): readonly Table[] {
  const sets = soundSets(evaluation).map(({ name, seen, pairs, german }) => ({
    name: `${name} (${seen})`,
    recalls: meaningKinds.map((kind) => recallOf(kind, pairs, checkPair, meaningLimit, german)),
  }));
  return [
    ...lengthTable(evaluation, {
      title: 'Planted faults of meaning and coverage by length',
      note: 'Faults of meaning and coverage.',
      kinds: meaningKinds,
      brief: 'Faults of meaning, from lost negations to single nouns, that are flagged',
    }),
    {
      title: 'Planted faults of meaning and coverage on the sets of development',
      note: `Faults planted into the German of sound pairs, ${meaningLimit} a kind unless another number is given, and the share seen by a finding about meaning or coverage that is major or critical; in brackets by one of minor or worse. A finding that the sound pair raises too does not count.`,
      columns: ['fault', 'aim', ...sets.map(({ name }) => name)],
      rows:
        sets.length === 0
          ? []
          : meaningKinds.map(({ id, aim }, i) => [
              id,
              aim === null ? '–' : percent(aim),
              ...sets.map(({ recalls }) => recallCell(recalls[i])),
            ]),
    },
  ];
}

function recallCell(recall: Recall | undefined): string {
  if (recall === undefined || recall.planted === 0) return '–';
  const { planted, missed, suspected } = recall;
  const fewer = planted < meaningLimit ? ` of ${planted}` : '';
  return `${share(planted - missed.length, planted)} (${share(suspected, planted)})${fewer}`;
}
