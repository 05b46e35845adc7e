import type { Finding } from '@gegenlesen/bitext';
import type { CheckOptions } from './compare/parts.ts';
import type { PairReading } from './compare/reading.ts';
import { findingsOf } from './findings-of.ts';
import type { Found } from './sieve/sieve.ts';
import { driftProbability } from './weigh/drift-probability.ts';

/** The findings of a bead; those that are only guesses on request. @param bead its index */
export const findingsShown = (
  found: readonly Found[],
  { pair }: PairReading,
  bead: number,
  { suspicions = false }: CheckOptions,
): readonly Finding[] => findingsOf(found.filter(suspicions ? isForRequest : isForAll), pair, bead);

/** The probability that a bead has a major or critical error, 0 to 1. */
export const driftOf = (found: readonly Found[], reading: PairReading): number => driftProbability(reading, found);

const isForRequest = ({ hit }: Found): boolean => hit.claim !== 'trace';
const isForAll = ({ hit }: Found): boolean => hit.claim !== 'guess' && hit.claim !== 'trace';
