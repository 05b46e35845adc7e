import type { Severity } from '@gegenlesen/bitext';

/** The severities of linters. */
export type Level = 'error' | 'warning' | 'note';

const levels: Readonly<Record<Severity, Level>> = {
  critical: 'error',
  major: 'error',
  minor: 'warning',
  neutral: 'note',
};

export const levelOf = (severity: Severity): Level => levels[severity];
