import type { Finding } from '@gegenlesen/bitext';
import type { CheckOptions } from './compare/parts.ts';
import type { PairReading } from './compare/reading.ts';
import { findingsOf } from './findings-of.ts';
import type { Found } from './sieve/sieve.ts';

/** The findings of a bead; those that are only guesses on request. @param bead its index */
export const findingsShown = (
  found: readonly Found[],
  { pair }: PairReading,
  bead: number,
  { suspicions = false }: CheckOptions,
): readonly Finding[] => findingsOf(found.filter(suspicions ? isForRequest : isForAll), pair, bead);

const isForRequest = ({ hit }: Found): boolean => hit.claim !== 'trace';
const isForAll = ({ hit }: Found): boolean => hit.claim !== 'guess' && hit.claim !== 'trace';
