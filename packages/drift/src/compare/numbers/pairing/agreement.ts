import type { Part, Quantity } from '../../../read/numbers/grammar/quantity.ts';
import { boundsDiffer, isTurned } from './bounds.ts';
import type { Change, Difference, Match } from './difference.ts';
import { type Writing, writingDiffers } from './writing.ts';

/** What still differs between two figures that are worth the same: unit, bound, form, part of the date. */
export function agreement(match: Match, from: Writing, to: Writing): readonly Difference[] {
  const { source, target, as } = match;
  const differs = (type: Change, certainty: number): Difference => ({ type, source, target, certainty });
  if (as === 'unit') return [differs('unit', 0.9)];
  if (as === 'converted') return isTurned(source, target) ? [differs('bound', 0.8)] : [differs('converted', 0.9)];
  if (as === 'rounded') return [differs('precision', 0.7)];
  const written = writingDiffers(match, from, to);
  return [
    ...(partsDiffer(source, target) ? [differs('date', 0.8)] : []),
    ...(boundsDiffer(source, target) ? [differs('bound', 0.8)] : []),
    ...(written === null ? [] : [differs(written, written === 'form' ? 0.9 : 0.5)]),
  ];
}

const seasons: ReadonlySet<Part> = new Set(['spring', 'summer', 'autumn', 'winter']);

/** A translator may leave out the part of a year, or tell spring as early, but must not change it. */
const partsDiffer = (source: Quantity, target: Quantity): boolean =>
  source.part !== target.part &&
  source.part !== null &&
  target.part !== null &&
  seasons.has(source.part) === seasons.has(target.part);
