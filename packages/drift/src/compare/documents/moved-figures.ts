import type { Difference } from '../numbers/pairing/difference.ts';
import { match } from '../numbers/pairing/likeness.ts';
import type { PairReading } from '../reading.ts';

/** The likeness of two figures, 0 to 100 as in numbers/pairing, from which one has moved to the next sentence. */
const same = 80;

/** A translator may move a figure to the previous or next sentence: if one bead lacks it and its neighbour has it, it is not lost. */
export function withoutMoved<R extends PairReading>(readings: readonly R[]): readonly R[] {
  const moved = new Set<Difference>();
  for (const [at, { differences }] of readings.entries()) {
    const beside = [readings[at - 1], readings[at + 1]].flatMap((reading) => reading?.differences ?? []);
    for (const missing of differences) {
      if (missing.type !== 'missing') continue;
      const added = beside.find(
        (other) =>
          other.type === 'added' && !moved.has(other) && (match(missing.source, other.target)?.likeness ?? 0) >= same,
      );
      if (added === undefined) continue;
      moved.add(missing);
      moved.add(added);
    }
  }
  if (moved.size === 0) return readings;
  return readings.map((reading) => ({
    ...reading,
    differences: reading.differences.filter((each) => !moved.has(each)),
  }));
}
