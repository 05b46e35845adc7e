import type { Finding } from '@gegenlesen/bitext';
import { type Kind, type Planted, plant } from '../plant/plant.ts';
import { randomFrom, seedOf, shuffled } from '../plant/random.ts';
import type { NamedPair } from '../sets/pairs.ts';
import { aboutFigures, atLeast, type Check } from './false-alarms.ts';

export interface PlantedPair extends NamedPair {
  readonly planted: Planted;
  readonly findings: readonly Finding[];
}

export interface Recall {
  readonly kind: Kind;
  readonly planted: number;
  readonly missed: readonly PlantedPair[];
}

/** Plants one kind of fault into up to `limit` sound pairs, the same ones at every run, and counts what is seen. */
export function recallOf(kind: Kind, pairs: readonly NamedPair[], check: Check, limit: number): Recall {
  const random = randomFrom(seedOf(kind.id));
  const missed: PlantedPair[] = [];
  let count = 0;
  for (const { id, pair } of shuffled(random, pairs)) {
    if (count === limit) break;
    const planted = plant(kind, pair, 'target', random);
    if (planted === null) continue;
    count += 1;
    const findings = aboutFigures(check(planted.pair));
    if (!isSeen(kind, findings, aboutFigures(check(pair)))) missed.push({ id, pair, planted, findings });
  }
  return { kind, planted: count, missed };
}

/** A finding that the sound pair raises as well has not seen the fault. */
function isSeen(kind: Kind, findings: readonly Finding[], before: readonly Finding[]): boolean {
  const known = new Set(before.map(({ rule, message }) => `${rule} ${message}`));
  return findings.some(
    ({ rule, message, severity }) => atLeast(severity, kind.seenFrom) && !known.has(`${rule} ${message}`),
  );
}
