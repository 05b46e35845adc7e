import { overlap, type Span } from '@gegenlesen/bitext';
import type { BeadReading } from '../compare/reading.ts';
import type { Quantity } from '../read/numbers/grammar/quantity.ts';
import type { Sieve } from './sieve.ts';

/**
 * Drops hits on the words of a bound that both sides give their figure: the negation of `must not exceed 10` has no
 * counterpart in `höchstens 10` and needs none.
 */
export const limits: Sieve = (found, reading) => {
  const spans = { source: boundsOf(reading, 'source'), target: boundsOf(reading, 'target') };
  if (spans.source.length + spans.target.length === 0) return found;
  const isGivenTwice = (side: 'source' | 'target', span: Span | null): boolean =>
    span !== null && spans[side].some((bound) => bound.start <= span.start && span.end <= bound.end);
  return found.filter(
    ({ check, hit }) =>
      check.group === 'number' || !(isGivenTwice('source', hit.source) || isGivenTwice('target', hit.target)),
  );
};

/** The words of the bounds of one side whose figures the other side has with the same bound. */
function boundsOf({ figures, differences }: BeadReading, side: 'source' | 'target'): readonly Span[] {
  const differing = differences.flatMap((difference): readonly Quantity[] =>
    side === 'source'
      ? difference.type === 'added'
        ? []
        : [difference.source]
      : difference.type === 'missing'
        ? []
        : [difference.target],
  );
  const others = figures[side === 'source' ? 'target' : 'source'];
  return figures[side].flatMap(({ bound, boundSpan, start, end }) => {
    const isOpen = differing.some((of) => overlap(of, { start, end }));
    const isGiven = others.some((other) => other.boundSpan !== null && other.bound === bound);
    return boundSpan === null || bound === 'exact' || isOpen || !isGiven ? [] : [boundSpan];
  });
}
