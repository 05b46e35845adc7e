import { exchangedFigures } from '../order/exchanged.ts';
import type { Quantity } from '../quantity.ts';
import type { ReadPassage } from '../read-quantities.ts';
import { agreement } from './agreement.ts';
import { likelyChange } from './changed.ts';
import type { Difference, Match } from './difference.ts';
import { isExcused } from './excused.ts';
import { match } from './likeness.ts';
import { pairUp } from './pair-up.ts';

/**
 * Pairs the figures of both sides and says what differs, in the order of the original; what is only in the translation
 * comes last.
 */
export function compareQuantities(source: ReadPassage, target: ReadPassage): readonly Difference[] {
  const matches = matchQuantities(source, target);
  const matched = new Set(matches.flatMap((each) => [each.source, each.target]));
  const isLeft = (each: Quantity): boolean => !matched.has(each);
  const [left, right] = [source.quantities.filter(isLeft), target.quantities.filter(isLeft)];
  const changed = pairUp(left, right, likelyChange);
  const unpaired = (side: readonly Quantity[], index: 'i' | 'j'): readonly Quantity[] =>
    side.filter((_, at) => !changed.some((pair) => pair[index] === at));
  const excused = (of: Quantity, own: ReadPassage, other: ReadPassage): boolean =>
    isExcused(
      of,
      own.quantities.filter((each) => matched.has(each)),
      other,
    );
  const exchanged = exchangedFigures(matches, source, target);
  const inPlace = matches.filter(
    (each) => !exchanged.some((other) => 'source' in other && other.source === each.source),
  );
  return [
    ...exchanged,
    ...inPlace.flatMap((each) => agreement(each, source.speech, target.speech)),
    ...changed.flatMap(({ i, j, as, weight }): Difference[] => {
      const [first, second] = [left[i], right[j]];
      if (first === undefined || second === undefined) return [];
      return [{ type: as, source: first, target: second, certainty: Math.min(1, weight / 60) }];
    }),
    ...unpaired(left, 'i')
      .filter((each) => !excused(each, source, target))
      .map((each): Difference => ({ type: 'missing', source: each, certainty: certaintyOf(each) })),
    ...unpaired(right, 'j')
      .filter((each) => !excused(each, target, source))
      .map((each): Difference => ({ type: 'added', target: each, certainty: certaintyOf(each) })),
  ];
}

/** The figures of both sides that agree, one to one. */
export const matchQuantities = (source: ReadPassage, target: ReadPassage): readonly Match[] =>
  pairUp(source.quantities, target.quantities, (first, second) => {
    const found = match(first, second);
    return found === null ? null : { weight: found.likeness, as: found };
  }).map(({ as }) => as);

const certaintyOf = ({ grade }: Quantity): number => (grade === 'firm' ? 0.8 : 0.3);
