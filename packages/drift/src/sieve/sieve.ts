import type { CheckedRule } from '../check/check.ts';
import type { Hit } from '../check/hit.ts';
import type { BeadReading } from '../compare/reading.ts';

/** A hit with the check that found it. */
export interface Found {
  readonly check: CheckedRule;
  readonly hit: Hit;
}

/** Takes hits out, or changes how much they claim. Each sieve is one file, which says why it stands where it does. */
export type Sieve = (found: readonly Found[], reading: BeadReading) => readonly Found[];

/** The hits, each changed on its own. */
export const changing =
  (change: (hit: Hit, check: CheckedRule, reading: BeadReading) => Hit): Sieve =>
  (found, reading) =>
    found.map(({ check, hit }) => ({ check, hit: change(hit, check, reading) }));
