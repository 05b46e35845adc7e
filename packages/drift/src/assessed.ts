import type { Finding } from '@gegenlesen/bitext';
import type { CheckOptions } from './compare/parts.ts';
import type { PairReading } from './compare/reading.ts';
import { findingsOf } from './findings-of.ts';
import type { Found } from './sieve/sieve.ts';
import { driftProbability } from './weigh/drift-probability.ts';

/** What was found in a pair. */
export interface Assessment {
  /** In the order of the list of checks, with offsets in the pair's own texts. */
  readonly findings: readonly Finding[];
  /** 0 to 1: the probability that the pair has a major or critical error. */
  readonly drift: number;
}

/** The findings of a bead and its drift. Guesses never count in drift, and are findings only on request. @param bead its index */
export function assessed(
  found: readonly Found[],
  reading: PairReading,
  bead: number,
  { suspicions = false }: CheckOptions,
): Assessment {
  const shown = findingsOf(
    found.filter(({ hit }) => hit.claim !== 'guess'),
    reading.pair,
    bead,
  );
  return {
    findings: suspicions ? findingsOf(found, reading.pair, bead) : shown,
    drift: driftProbability(reading, shown),
  };
}
