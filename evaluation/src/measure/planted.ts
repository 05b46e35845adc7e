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
  /** Seen faults that left something to point at, and how many of them a finding points at. */
  readonly visible: number;
  readonly pointedAt: number;
  readonly missed: readonly PlantedPair[];
}

/** Plants one kind of fault into up to `limit` sound pairs, the same ones at every run, and counts what is seen. */
export function recallOf(kind: Kind, pairs: readonly NamedPair[], check: Check, limit: number): Recall {
  const random = randomFrom(seedOf(kind.id));
  const missed: PlantedPair[] = [];
  let count = 0;
  let visible = 0;
  let pointedAt = 0;
  for (const { id, pair } of shuffled(random, pairs)) {
    if (count === limit) break;
    const planted = plant(kind, pair, 'target', random);
    if (planted === null) continue;
    count += 1;
    const findings = aboutFigures(check(planted.pair));
    const seen = newFindings(kind, findings, aboutFigures(check(pair)));
    if (seen.length === 0) missed.push({ id, pair, planted, findings });
    else if (planted.changes.some(({ after }) => after !== '')) {
      visible += 1;
      if (seen.some((finding) => pointsAt(finding, planted))) pointedAt += 1;
    }
  }
  return { kind, planted: count, visible, pointedAt, missed };
}

/** A finding that the sound pair raises as well has not seen the fault. */
function newFindings(kind: Kind, findings: readonly Finding[], before: readonly Finding[]): readonly Finding[] {
  const known = new Set(before.map(({ rule, message }) => `${rule} ${message}`));
  return findings.filter(
    ({ rule, message, severity }) => atLeast(severity, kind.seenFrom) && !known.has(`${rule} ${message}`),
  );
}

const pointsAt = ({ target }: Finding, { changes }: Planted): boolean =>
  target !== null && changes.some(({ start, after }) => target.start < start + after.length && start < target.end);
