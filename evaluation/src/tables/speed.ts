import { checkFigures, checkPair } from '../check.ts';
import type { Evaluation } from '../evaluation.ts';
import { pairsPerSecond } from '../measure/speed.ts';
import { startToExit } from '../measure/start-to-exit.ts';
import { type Table, twoDigits } from './table.ts';

/** How long it takes. */
export function speedTables({ faithful }: Evaluation): readonly Table[] {
  if (faithful === null) return [];
  const { seconds, megabytes } = startToExit();
  return [
    {
      title: 'Speed',
      note: 'Pairs of the first text a second, on one core, rounded to two digits.',
      columns: ['checks', 'aim', 'pairs a second'],
      rows: [
        ['figures and form alone', '3,000', twoDigits(pairsPerSecond(faithful, checkFigures))],
        ['every check', '1,000', twoDigits(pairsPerSecond(faithful, checkPair))],
      ],
    },
    {
      title: 'An article from start to exit',
      note: '`gegenlesen check` on an article of a hundred sentences, with every check: the fastest of seven calls, and the most memory.',
      columns: ['', 'aim', 'measured'],
      rows: [
        ['seconds', '0.7', seconds.toFixed(2)],
        ['memory in MB', '300', megabytes.toFixed(0)],
      ],
    },
  ];
}
