import type { Finding } from '@gegenlesen/bitext';
import type { Found } from '../sieve/sieve.ts';

/** What a finding counts by. */
export type Grade = Pick<Finding, 'rule' | 'severity' | 'confidence'>;

/** The rule of a hit, its severity, and its confidence, 0 to 1, rounded to hundredths. */
export const gradeOf = ({ check, hit }: Found): Grade => ({
  rule: check.id,
  severity: hit.severity ?? check.severity,
  confidence: Math.round(hit.confidence * 100) / 100,
});
