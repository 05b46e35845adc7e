import { type Gate, type Score, severities } from '@gegenlesen/bitext';
import { listed, plural } from '../wording.ts';
import type { Paint } from './paint.ts';

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

/** `12 findings: 1 critical and 11 minor`. */
export function findingsText(bySeverity: Score['bySeverity']): string {
  const found = severities.filter((severity) => bySeverity[severity] > 0).toReversed();
  const total = found.reduce((sum, severity) => sum + bySeverity[severity], 0);
  if (total === 0) return 'no findings';
  return `${plural(total, 'finding')}: ${listed(found.map((severity) => `${bySeverity[severity]} ${severity}`))}`;
}
