import type { Quantity } from '../../read/numbers/grammar/quantity.ts';
import type { ReadPassage } from '../../read/numbers/read-quantities.ts';
import { exchangedFigures } from './order/exchanged.ts';
import { agreement } from './pairing/agreement.ts';
import type { Difference } from './pairing/difference.ts';
import { excuser } from './pairing/excused.ts';
import { pairFigures } from './pairing/pair-figures.ts';

/** The differences between the figures of two passages that should say the same. */
export function compareQuantities(source: ReadPassage, target: ReadPassage): readonly Difference[] {
  const { matches, changed, onlySource, onlyTarget } = pairFigures(source.quantities, target.quantities);
  const exchanged = exchangedFigures(matches, source, target);
  const moved = new Set(exchanged.map((each) => each.source));
  const isMissingExcused = excuser(
    matches.map((each) => each.source),
    source,
    target,
  );
  const isAddedExcused = excuser(
    matches.map((each) => each.target),
    target,
    source,
  );
  return withEchoes([
    ...exchanged,
    ...matches.filter((each) => !moved.has(each.source)).flatMap((each) => agreement(each, source, target)),
    ...changed,
    ...onlySource
      .filter((each) => !isMissingExcused(each))
      .map((each): Difference => ({ type: 'missing', source: each, certainty: certaintyOf(each) })),
    ...onlyTarget
      .filter((each) => !isAddedExcused(each))
      .map((each): Difference => ({ type: 'added', target: each, certainty: certaintyOf(each) })),
  ]);
}

/** A wrong unit shared by two figures (25–30 minutes) is one fault. */
function withEchoes(differences: readonly Difference[]): readonly Difference[] {
  const accused = new Set<number>();
  return differences.map((difference) => {
    if (difference.type !== 'unit') return difference;
    const place = difference.target.unitSpan?.start ?? -1;
    if (accused.has(place)) return { ...difference, isEcho: true };
    accused.add(place);
    return difference;
  });
}

/** Estimated share of missing and added figures that are faults: firm ones, and words that are often rephrased. */
const certainty = { firm: 0.8, other: 0.3 };

const certaintyOf = ({ grade }: Quantity): number => certainty[grade === 'firm' ? 'firm' : 'other'];
