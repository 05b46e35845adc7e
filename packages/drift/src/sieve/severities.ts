import type { Severity } from '@gegenlesen/bitext';
import type { CheckedRule } from '../check/check.ts';
import type { Hit } from '../check/hit.ts';
import { changing } from './sieve.ts';

/**
 * Turns claims into severities: a suspicion is minor, a guess and the echo of another hit are neutral.
 *
 * Comes last, when no sieve changes a claim any more.
 */
export const severities = changing((hit, check) => ({ ...hit, severity: severityOf(hit, check) }));

function severityOf({ claim, severity }: Hit, check: CheckedRule): Severity {
  const usual = severity ?? check.severity;
  if (claim === 'echo' || claim === 'guess' || usual === 'neutral') return 'neutral';
  return claim === 'suspicion' ? 'minor' : usual;
}
