import type { GateRequest } from '@gegenlesen/bitext';

/** The default gate. */
export const passesUnlessCritical: GateRequest = { minScore: null, failOn: 'critical' };
