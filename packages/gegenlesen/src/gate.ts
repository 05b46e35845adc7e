import type { GateRequest } from '@gegenlesen/bitext';

/** What a text has to reach where nobody says otherwise. */
export const passesUnlessCritical: GateRequest = { minScore: null, failOn: 'critical' };
