import type { Finding, Severity } from '@gegenlesen/bitext';
import type { PairReading } from '../compare/reading.ts';
import { driftFeatures } from './drift-features.ts';
import { bias, usual, weights } from './drift-weights.ts';

/**
 * The probability that a pair has a major or critical error, from its findings and from how well its sides explain each
 * other. 0 to 1, rounded to four decimals; never 0, since no check sees every error.
 */
export function driftProbability(reading: PairReading, findings: readonly Finding[]): number {
  let odds = bias;
  for (const [name, value] of driftFeatures(reading, findings)) odds += value * weightOf(name);
  return Math.round(10_000 / (1 + Math.exp(-odds))) / 10_000;
}

function weightOf(name: string): number {
  const fitted = Object.hasOwn(weights, name) ? weights[name] : undefined;
  return fitted ?? usual[name.split(' ').at(-1) as Severity] ?? 0;
}
