import type { Gate, Score } from '@gegenlesen/bitext';
import { plural } from '../wording.ts';
import type { Paint } from './ansi.ts';

/** `96.4 of 100; 95 % interval 91.2 to 98.9 (48 penalty points in 1,340 words, 35.82 per 1,000)`. */
export const scoreText = (score: Score): string =>
  `${score.value} of 100; ${intervalText(score.interval)} (${penaltyText(score)})`;

/** `48 penalty points in 1,340 words, 35.82 per 1,000`. */
export const penaltyText = ({ penalty, perThousandWords, words }: Score): string =>
  `${plural(penalty, 'penalty point')} in ${plural(words, 'word')}${penalty === 0 || perThousandWords === null ? '' : `, ${perThousandWords} per 1,000`}`;

/** `95 % interval 91.2 to 98.9`. */
export const intervalText = ({ level, low, high }: Score['interval']): string =>
  `${Math.round(level * 100)} % interval ${low} to ${high}`;

/** `Does not pass. 1 critical finding; the gate fails on critical findings.` */
export const verdictText = (
  { score, gate }: { readonly score: Score; readonly gate: Gate },
  { bold, verdict }: Paint,
): string => `${verdict(score.pass, bold(verdictName(score)))} ${gate.reason}`;

export const verdictName = ({ pass }: Pick<Score, 'pass'>): string => (pass ? 'Passes.' : 'Does not pass.');
