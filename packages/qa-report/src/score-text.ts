import type { Gate, Score } from '@gegenlesen/bitext';
import type { Paint } from './ansi.ts';
import { plural } from './wording.ts';

/** `96.4 of 100; 95 % interval 91.2 to 98.9 (48 penalty points in 1,340 words)`. */
export const scoreText = ({ value, interval, penalty, words }: Score): string =>
  `${value} of 100; ${intervalText(interval)} (${plural(penalty, 'penalty point')} in ${plural(words, 'word')})`;

/** `95 % interval 91.2 to 98.9`. */
export const intervalText = ({ level, low, high }: Score['interval']): string =>
  `${Math.round(level * 100)} % interval ${low} to ${high}`;

/** `Does not pass. 1 critical finding; the gate fails on critical findings.` */
export const verdictText = (
  { score, gate }: { readonly score: Score; readonly gate: Gate },
  { bold, verdict }: Paint,
): string => `${verdict(score.pass, bold(verdictName(score)))} ${gate.reason}`;

export const verdictName = ({ pass }: Pick<Score, 'pass'>): string => (pass ? 'Passes.' : 'Does not pass.');
