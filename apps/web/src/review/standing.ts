import type { Standing } from '@gegenlesen/qa-report';
import type { FindingState } from '../api/finding.ts';

/** The state of a finding, for a report. */
export const standingOf = (finding: FindingState): Standing => {
  const { state, decision, note } = finding;
  return {
    finding,
    state,
    reason: decision?.reason ?? null,
    note,
    name: decision?.name ?? null,
    at: decision?.at ?? null,
  };
};
