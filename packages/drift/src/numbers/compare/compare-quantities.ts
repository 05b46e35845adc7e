import { exchangedFigures } from '../order/exchanged.ts';
import type { Quantity } from '../quantity.ts';
import type { ReadPassage } from '../read-quantities.ts';
import { agreement } from './agreement.ts';
import type { Difference } from './difference.ts';
import { isExcused } from './excused.ts';
import { pairFigures } from './pair-figures.ts';

/** What differs between the figures of two passages that should say the same; empty where nothing does. */
export function compareQuantities(source: ReadPassage, target: ReadPassage): readonly Difference[] {
  const { matches, changed, onlySource, onlyTarget } = pairFigures(source.quantities, target.quantities);
  const exchanged = exchangedFigures(matches, source, target);
  const moved = new Set(exchanged.map((each) => each.source));
  const sources = matches.map((each) => each.source);
  const targets = matches.map((each) => each.target);
  return [
    ...exchanged,
    ...matches.filter((each) => !moved.has(each.source)).flatMap((each) => agreement(each, source, target)),
    ...changed,
    ...onlySource
      .filter((each) => !isExcused(each, sources, target))
      .map((each): Difference => ({ type: 'missing', source: each, certainty: certaintyOf(each) })),
    ...onlyTarget
      .filter((each) => !isExcused(each, targets, source))
      .map((each): Difference => ({ type: 'added', target: each, certainty: certaintyOf(each) })),
  ];
}

const certaintyOf = ({ grade }: Quantity): number => (grade === 'firm' ? 0.8 : 0.3);
