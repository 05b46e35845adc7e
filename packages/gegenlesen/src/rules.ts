import type { Rule } from '@gegenlesen/bitext';
import { checks, documentChecks } from '@gegenlesen/drift';

/** Every rule that a finding may name, in the order of `docs/checks`. */
export const rules: readonly Rule[] = [...checks, ...documentChecks].map(
  ({ id, group, category, severity, summary, details }) => ({ id, group, category, severity, summary, details }),
);
