import type { Part, Quantity } from '../../../read/numbers/grammar/quantity.ts';
import { boundsDiffer, isTurned } from './bounds.ts';
import type { Change, Difference, Match } from './difference.ts';
import { type Writing, writingDiffers } from './writing.ts';

/** What still differs between two figures of the same value: unit, bound, format, part of the date. */
export function agreement(match: Match, from: Writing, to: Writing): readonly Difference[] {
  const { source, target, as } = match;
  const differs = (type: Change, certainty: number): Difference => ({ type, source, target, certainty });
  if (as === 'unit' && source.unit === target.unit)
    return [{ type: 'unit', source: withPer(source), target: withPer(target), certainty: 0.9 }];
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

/** The figure with its unit, and with the second unit of a rate: 15 Euro die Stunde. */
const withPer = (of: Quantity): Quantity =>
  of.per === null || of.unitSpan === null
    ? of
    : { ...of, unitSpan: { start: of.unitSpan.start, end: Math.max(of.per.end, of.unitSpan.end) } };

const seasons: ReadonlySet<Part> = new Set(['spring', 'summer', 'autumn', 'winter']);

/** A translator may leave out the part of a year, or call spring early, but must not change it. */
const partsDiffer = (source: Quantity, target: Quantity): boolean =>
  source.part !== target.part &&
  source.part !== null &&
  target.part !== null &&
  seasons.has(source.part) === seasons.has(target.part);
