import type { Rule } from '@gegenlesen/bitext';
import { rules as ofChecks } from '@gegenlesen/drift';
import { outOfDateRule } from './stale/out-of-date-rule.ts';

/** Every rule that findings can have, in the order of `docs/checks`. */
export const rules: readonly Rule[] = [...ofChecks, outOfDateRule];
