import type { Rule } from '@gegenlesen/bitext';
import { rules as ofChecks } from '@gegenlesen/drift';
import { outOfDateRule } from './stale/out-of-date-rule.ts';

/** Every rule that a finding may name, in the order of `docs/checks`. */
export const rules: readonly Rule[] = [...ofChecks, outOfDateRule];
