import type { Severity } from '@gegenlesen/bitext';

/** How bad a finding is in the three steps that linters know. */
export type Level = 'error' | 'warning' | 'note';

const levels: Readonly<Record<Severity, Level>> = {
  critical: 'error',
  major: 'error',
  minor: 'warning',
  neutral: 'note',
};

export const levelOf = (severity: Severity): Level => levels[severity];
