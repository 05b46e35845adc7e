import { checkPair } from './check.ts';
import type { Evaluation } from './evaluation.ts';
import { type Recall, recallOf } from './measure/planted.ts';
import { meaningKinds } from './plant/meaning/kinds.ts';
import { meaningLimit, soundSets } from './sound-sets.ts';
import { percent, share, type Table } from './table.ts';

/** What is seen of faults in the German side that have nothing to do with figures. */
export function meaningTables(evaluation: Evaluation): readonly Table[] {
  const sets = soundSets(evaluation).map(({ name, pairs, german }) => ({
    name,
    recalls: meaningKinds.map((kind) => recallOf(kind, pairs, checkPair, meaningLimit, german)),
  }));
  if (sets.length === 0) return [];
  return [
    {
      title: 'Planted faults of meaning and coverage',
      note: `Faults planted into the German of sound pairs, ${meaningLimit} a kind unless another number is given, and the share that is seen: by a finding about meaning or coverage that is major or critical, and in brackets by one of any severity from minor on. A finding that the sound pair raises too does not count.`,
      columns: ['fault', 'aim', ...sets.map(({ name }) => name)],
      rows: meaningKinds.map(({ id, aim }, i) => [
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
