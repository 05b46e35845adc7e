import type { Severity } from '@gegenlesen/bitext';
import type { PairReading } from '../compare/reading.ts';
import type { Found } from '../sieve/sieve.ts';
import { driftFeatures } from './drift-features.ts';
import { type DriftWeights, unread, usual } from './drift-weights.ts';
import { whenRead } from './drift-weights-when-read.ts';
import { type Grade, gradeOf } from './grade.ts';

/**
 * The probability that a pair has a major or critical error, from its findings, from how well its sides explain each other,
 * and from what a reader says. It is never lower than the confidence of a major or critical finding. 0 to 1, rounded to
 * four decimals; never 0, since no check sees every error.
 */
export function driftProbability(reading: PairReading, found: readonly Found[]): number {
  const fitted = reading.parts.some((part) => part.reading !== null) ? whenRead : unread;
  let odds = fitted.bias;
  for (const [name, value] of driftFeatures(reading, found)) odds += value * weightOf(name, fitted);
  const surest = Math.max(
    0,
    ...found
      .map(gradeOf)
      .filter(isSevere)
      .map(({ confidence }) => confidence),
  );
  return Math.round(10_000 * Math.max(surest, 1 / (1 + Math.exp(-odds)))) / 10_000;
}

const isSevere = ({ severity }: Grade): boolean => severity === 'critical' || severity === 'major';

function weightOf(name: string, { weights }: DriftWeights): number {
  const fitted = Object.hasOwn(weights, name) ? weights[name] : undefined;
  return fitted ?? usual[name.split(' ').at(-1) as Severity] ?? 0;
}
