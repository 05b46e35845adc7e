import type { CheckedRule } from '../check/check.ts';
import type { Hit } from '../check/hit.ts';
import type { BeadReading } from '../compare/reading.ts';

/** A hit with the check that found it. */
export interface Found {
  readonly check: CheckedRule;
  readonly hit: Hit;
}

/** Drops hits or changes what they claim. Each sieve is one file, which says why it has its place in the order. */
export type Sieve = (found: readonly Found[], reading: BeadReading) => readonly Found[];

/** A sieve that changes each hit on its own and drops none. */
export const changing =
  (change: (hit: Hit, check: CheckedRule, reading: BeadReading) => Hit): Sieve =>
  (found, reading) =>
    found.map(({ check, hit }) => ({ check, hit: change(hit, check, reading) }));

/** What speaks for or against a hit: a name and a value. */
export type Evidence = readonly [name: string, value: number];
