import type { Finding, Severity } from '@gegenlesen/bitext';
import { type Kind, type Planted, plant, type Side } from '../plant/plant.ts';
import { randomFrom, seedOf, shuffled } from '../plant/random.ts';
import type { NamedPair } from '../sets/pairs.ts';
import { about, atLeast, type Check } from './false-alarms.ts';

export interface PlantedPair extends NamedPair {
  readonly planted: Planted;
  readonly findings: readonly Finding[];
}

export interface Recall {
  readonly kind: Kind;
  readonly planted: number;
  /** Faults with any finding that is minor or worse. */
  readonly suspected: number;
  /** Faults that were seen and left something to mark, and how many of these a finding marks. */
  readonly visible: number;
  readonly pointedAt: number;
  readonly missed: readonly PlantedPair[];
}

/**
 * Plants one kind of fault into up to `limit` sound pairs, the same ones in every run, and counts those that are seen.
 *
 * @param side the side to plant the fault into
 */
export function recallOf(
  kind: Kind,
  pairs: readonly NamedPair[],
  check: Check,
  limit: number,
  side: Side = 'target',
): Recall {
  const missed: PlantedPair[] = [];
  let count = 0;
  let suspected = 0;
  let visible = 0;
  let pointedAt = 0;
  for (const { id, pair, planted } of plantedPairs(kind, pairs, side)) {
    if (count === limit) break;
    count += 1;
    const findings = about(kind.groups ?? ['number'], check(planted.pair));
    const fresh = newFindings(findings, check(pair));
    const seen = from(kind.seenFrom, fresh);
    if (from('minor', fresh).length > 0) suspected += 1;
    if (seen.length === 0) missed.push({ id, pair, planted, findings });
    else if (planted.changes.some(({ after }) => after !== '')) {
      visible += 1;
      if (seen.some((finding) => pointsAt(finding, planted, side))) pointedAt += 1;
    }
  }
  return { kind, planted: count, suspected, visible, pointedAt, missed };
}

/** Pairs with one fault of a kind each, in random order, so that any number of the first ones are a fair sample. */
export function* plantedPairs(
  kind: Kind,
  pairs: readonly NamedPair[],
  side: Side = 'target',
): Generator<NamedPair & { readonly planted: Planted }> {
  const random = randomFrom(seedOf(kind.id));
  const elsewhere = pairs.map(({ pair }) => pair[side]);
  for (const { id, pair } of shuffled(random, pairs)) {
    const planted = plant(kind, pair, side, random, elsewhere);
    if (planted !== null) yield { id, pair, planted };
  }
}

/** A finding that the sound pair has as well does not count as having seen the fault. */
function newFindings(findings: readonly Finding[], before: readonly Finding[]): readonly Finding[] {
  const known = new Set(before.map(({ rule, message }) => `${rule} ${message}`));
  return findings.filter(({ rule, message }) => !known.has(`${rule} ${message}`));
}

const from = (least: Severity, findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ severity }) => atLeast(severity, least));

function pointsAt(finding: Finding, { changes }: Planted, side: Side): boolean {
  const anchor = finding[side];
  return (
    anchor !== null && changes.some(({ start, after }) => anchor.start < start + after.length && start < anchor.end)
  );
}
