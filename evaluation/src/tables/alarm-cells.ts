import { Group } from '@gegenlesen/bitext';
import { checkPair } from '../check.ts';
import { alarmsPerThousandWords, wordsOf } from '../measure/alarm-rate.ts';
import { type Check, type FalseAlarms, falseAlarms, falseAlarmsAbout } from '../measure/false-alarms.ts';
import type { NamedPair } from '../sets/pairs.ts';
import { share } from './table.ts';

/** What is flagged in pairs that are right, and how many words their originals have. */
export interface Alarms {
  readonly words: number;
  readonly all: FalseAlarms;
}

export const alarmsIn = (pairs: readonly NamedPair[], check: Check = checkPair): Alarms => ({
  words: wordsOf(pairs),
  all: falseAlarms(pairs, check),
});

/** The columns of a table about false alarms, and the cells of a row for them. */
export const alarmColumns: readonly string[] = [
  'pairs',
  'words',
  'figures per 1,000 words',
  'major per 1,000 words',
  'minor per 1,000 words',
  'pairs with figures',
  'pairs with major',
  'pairs with minor',
];

export const alarmCells = ({ words, all }: Alarms): readonly string[] => [
  all.pairs.toLocaleString('en-US'),
  words.toLocaleString('en-US'),
  alarmsPerThousandWords(all, words, 'major', ['number']).toFixed(2),
  alarmsPerThousandWords(all, words, 'major', Group.options).toFixed(2),
  alarmsPerThousandWords(all, words, 'minor', Group.options).toFixed(2),
  share(falseAlarmsAbout(['number'], all).accused.length, all.pairs),
  share(all.accused.length, all.pairs),
  share(all.flagged.length, all.pairs),
];
