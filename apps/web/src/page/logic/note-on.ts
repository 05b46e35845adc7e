import type { Decide } from '../../api/decide.ts';
import type { FindingState } from '../../api/finding.ts';

/** A decision; the rest of the request is the finding itself. */
export type Verdict = Pick<Decide, 'verdict' | 'reason' | 'note' | 'scope'>;

/**
 * What saving a note sends. A note decides nothing: what was decided stays decided, and a finding that came back stays open,
 * whatever was decided on it before.
 */
export function noteOn({ state, decision }: Pick<FindingState, 'state' | 'decision'>, note: string): Verdict {
  const holds = decision !== null && (state === 'confirmed' || state === 'dismissed');
  return {
    verdict: holds ? decision.verdict : 'open',
    reason: holds ? decision.reason : null,
    note: note === '' ? null : note,
    scope: 'finding',
  };
}
