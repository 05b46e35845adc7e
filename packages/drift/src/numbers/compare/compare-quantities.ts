import type { Quantity } from '../quantity.ts';
import type { ReadPassage } from '../read-quantities.ts';
import { agreement } from './agreement.ts';
import { likelyChange } from './changed.ts';
import type { Difference, Match } from './difference.ts';
import { equal, match } from './likeness.ts';
import { pairUp } from './pair-up.ts';

/**
 * Pairs the figures of both sides and says what differs, in the order of the original; what is only in the translation
 * comes last.
 */
export function compareQuantities(source: ReadPassage, target: ReadPassage): readonly Difference[] {
  const pairs = pairUp(source.quantities, target.quantities, (first, second) => {
    const found = match(first, second);
    return found === null ? null : { weight: found.likeness, as: found };
  });
  const matches: readonly Match[] = pairs.map(({ as }) => as);
  const rest = {
    source: source.quantities.filter((each) => !matches.some((pair) => pair.source === each)),
    target: target.quantities.filter((each) => !matches.some((pair) => pair.target === each)),
  };
  const changed = pairUp(rest.source, rest.target, likelyChange);
  const missing = rest.source.filter(
    (each, i) =>
      !changed.some((pair) => pair.i === i) && accuses(each) && !repeats(each, source.quantities, rest.source),
  );
  const added = rest.target.filter(
    (each, j) =>
      !changed.some((pair) => pair.j === j) && accuses(each) && !repeats(each, target.quantities, rest.target),
  );
  return [
    ...matches.flatMap((each) => agreement(each, source.speech, target.speech)),
    ...changed.flatMap(({ i, j, as, weight }): Difference[] => {
      const [first, second] = [rest.source[i], rest.target[j]];
      return first === undefined || second === undefined
        ? []
        : [{ type: as, source: first, target: second, certainty: Math.min(1, weight / 60) }];
    }),
    ...missing.map(
      (each): Difference => ({ type: 'missing', source: each, certainty: each.grade === 'firm' ? 0.8 : 0.3 }),
    ),
    ...added.map((each): Difference => ({ type: 'added', target: each, certainty: each.grade === 'firm' ? 0.8 : 0.3 })),
  ];
}

const accuses = ({ grade }: Quantity): boolean => grade === 'firm' || grade === 'spoken';

/** A figure said twice on one side and once on the other was repeated for style. */
const repeats = (of: Quantity, all: readonly Quantity[], rest: readonly Quantity[]): boolean =>
  all.some(
    (other) =>
      other !== of &&
      !rest.includes(other) &&
      other.code === of.code &&
      (other.code !== null || other.values.some((value) => of.values.some((own) => equal(value, own)))),
  );
