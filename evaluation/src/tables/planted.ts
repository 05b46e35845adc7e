import { checkPair } from '../check.ts';
import type { Evaluation } from '../evaluation.ts';
import { type Recall, recallOf } from '../measure/planted.ts';
import { kinds } from '../plant/kinds.ts';
import { plantedLimit, soundSets } from '../sets/sound-sets.ts';
import { lengthTable } from './planted-by-length.ts';
import { percent, share, type Table } from './table.ts';

/** Faults in figures, in the sets of development and by length in unseen texts. */
export function plantedTables(evaluation: Evaluation): readonly Table[] {
  const sets = soundSets(evaluation).map(({ name, seen, pairs }) => ({
    name: `${name} (${seen})`,
    recalls: kinds.map((kind) => recallOf(kind, pairs, checkPair, plantedLimit)),
  }));
  const sum = (counts: readonly number[]): number => counts.reduce((total, each) => total + each, 0);
  return [
    ...lengthTable(evaluation, {
      title: 'Planted faults by length',
      note: 'Faults in figures.',
      kinds,
      brief: 'Changed figures, units and dates that are flagged',
    }),
    {
      title: 'Planted faults on the sets of development',
      note: `Faults planted into the translations of sound pairs, up to ${plantedLimit} a kind, and the share seen by a finding about figures of at least the severity in the second column. The last row gives the share of seen faults that a finding points at.`,
      columns: ['fault', 'seen from', 'aim', ...sets.map(({ name }) => name)],
      rows:
        sets.length === 0
          ? []
          : [
              ...kinds.map((kind, i) => [
                kind.id,
                kind.seenFrom,
                kind.aim === null ? '–' : percent(kind.aim),
                ...sets.map(({ recalls }) => recallCell(recalls[i])),
              ]),
              [
                'pointed at',
                '–',
                '–',
                ...sets.map(({ recalls }) =>
                  share(sum(recalls.map(({ pointedAt }) => pointedAt)), sum(recalls.map(({ visible }) => visible))),
                ),
              ],
            ],
    },
  ];
}

const recallCell = (recall: Recall | undefined): string =>
  recall === undefined || recall.planted === 0
    ? '–'
    : `${share(recall.planted - recall.missed.length, recall.planted)} of ${recall.planted}`;
