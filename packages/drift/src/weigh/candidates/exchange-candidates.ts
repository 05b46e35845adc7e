import type { Pair } from '@gegenlesen/bitext';
import { type Couple, couplesOf } from '../../compare/numbers/order/couples.ts';
import { pairFigures } from '../../compare/numbers/pairing/pair-figures.ts';
import { readQuantities } from '../../read/numbers/read-quantities.ts';

/** Every two figures of a pair that could have been swapped, with the evidence. The weights are fitted on these. */
export function exchangeCandidates(pair: Pair): readonly Couple[] {
  const [source, target] = [readQuantities(pair.source), readQuantities(pair.target)];
  return couplesOf(pairFigures(source.quantities, target.quantities).matches, source, target);
}
