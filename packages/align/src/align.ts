import type { Bead, Segment } from '@gegenlesen/bitext';
import { bandAround } from './band.ts';
import type { Cost } from './cost.ts';
import { cognatesCost } from './costs/cognates.ts';
import { lengthCost } from './costs/length.ts';
import { marksCost } from './costs/marks.ts';
import { namesCost } from './costs/names.ts';
import { numbersCost } from './costs/numbers.ts';
import { latticeOf } from './lattice.ts';
import { bestPath } from './path.ts';
import { posteriorOf } from './posterior.ts';

export interface AlignOptions {
  readonly costs?: readonly Cost[];
}

export const standardCosts: readonly Cost[] = [lengthCost(), numbersCost(), marksCost(), namesCost(), cognatesCost()];

export function align(
  source: readonly Segment[],
  target: readonly Segment[],
  { costs = standardCosts }: AlignOptions = {},
): readonly Bead[] {
  const n = source.length;
  const m = target.length;
  const band = bandAround([], n, m, 40);
  const beadCosts = costs.map((cost) => cost(source, target));
  const lattice = latticeOf(band, n, m, beadCosts);
  return bestPath(lattice, posteriorOf(lattice));
}
