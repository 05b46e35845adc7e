import { type Gate, type GateRequest, type Score, type Severity, severities } from '@gegenlesen/bitext';
import { listed, plural } from './wording.ts';

/**
 * Whether a text passes, and why, as a sentence: it fails on a finding as bad as asked for or worse, and below the lowest score.
 * Where both would fail it, the finding decides, since it is the thing to mend.
 */
export function gateOf(
  value: number,
  bySeverity: Score['bySeverity'],
  request: GateRequest,
): { readonly pass: boolean; readonly gate: Gate } {
  const { minScore, failOn } = request;
  const fatal = severities.filter((severity) => isFatal(severity, failOn) && bySeverity[severity] > 0).toReversed();
  const tooLow = minScore !== null && value < minScore;
  const decided = (decidedBy: Gate['decidedBy'], reason: string) => ({
    pass: decidedBy === 'nothing',
    gate: { minScore, failOn, decidedBy, reason },
  });
  if (fatal.length > 0) {
    const found = listed(fatal.map((severity) => `${bySeverity[severity]} ${severity}`));
    const last = fatal.at(-1);
    const noun = last !== undefined && bySeverity[last] === 1 ? 'finding' : 'findings';
    const alsoTooLow = tooLow ? ` The score of ${value} is below the ${minScore} asked for as well.` : '';
    return decided('severity', `${found} ${noun}; the gate fails on ${failOnText(failOn)}.${alsoTooLow}`);
  }
  if (tooLow) return decided('score', `The score of ${value} is below the ${minScore} asked for.`);
  const clean = failOn === 'never' ? null : `no ${failOnText(failOn).replace(' and ', ' or ')}`;
  const reached = minScore === null ? null : `a score of ${value}, where ${minScore} was asked for`;
  const reasons = [clean, reached].filter((reason) => reason !== null);
  return decided('nothing', reasons.length === 0 ? 'Nothing was asked of this text.' : `${capital(listed(reasons))}.`);
}

/** `12 findings: 1 critical and 11 minor`. */
export function findingsText(bySeverity: Score['bySeverity']): string {
  const found = severities.filter((severity) => bySeverity[severity] > 0).toReversed();
  const total = found.reduce((sum, severity) => sum + bySeverity[severity], 0);
  if (total === 0) return 'no findings';
  return `${plural(total, 'finding')}: ${listed(found.map((severity) => `${bySeverity[severity]} ${severity}`))}`;
}

/** Whether a finding so bad fails a text by itself. */
export const isFatal = (severity: Severity, failOn: GateRequest['failOn']): boolean =>
  failOn !== 'never' && severities.indexOf(severity) >= severities.indexOf(failOn);

const failOnText = (failOn: GateRequest['failOn']): string =>
  failOn === 'critical' ? 'critical findings' : `${failOn} findings and worse`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
