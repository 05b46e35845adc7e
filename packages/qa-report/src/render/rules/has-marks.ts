import type { RuleExample } from '@gegenlesen/bitext';

/** Whether an example raises a finding. */
export const hasMarks = ({ source, target }: RuleExample): boolean => source.marks.length + target.marks.length > 0;
