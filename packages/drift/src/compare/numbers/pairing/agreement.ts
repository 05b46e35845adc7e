import type { Part, Quantity } from '../../../read/numbers/grammar/quantity.ts';
import { boundsDiffer, isTurned } from './bounds.ts';
import type { Difference, Match } from './difference.ts';
import { type Writing, writingDiffers } from './writing.ts';

/** Estimated share of these findings that are right. */
const certainties = {
  unit: 0.9,
  converted: 0.9,
  bound: 0.8,
  precision: 0.7,
  date: 0.8,
  form: 0.9,
  undecided: 0.5,
} as const;

/** What still differs between two figures of the same value: unit, bound, format, part of the date. */
export function agreement(match: Match, from: Writing, to: Writing): readonly Difference[] {
  const { source, target, as } = match;
  const differs = (type: keyof typeof certainties): Difference => ({
    type,
    source,
    target,
    certainty: certainties[type],
  });
  if (as === 'unit' && source.unit === target.unit)
    return [{ type: 'unit', source: withPer(source), target: withPer(target), certainty: certainties.unit }];
  if (as === 'unit') return [differs('unit')];
  if (as === 'converted') return isTurned(source, target) ? [differs('bound')] : [differs('converted')];
  if (as === 'rounded') return [differs('precision')];
  const written = writingDiffers(match, from, to);
  return [
    ...(partsDiffer(source, target) ? [differs('date')] : []),
    ...(boundsDiffer(source, target) ? [differs('bound')] : []),
    ...(written === null ? [] : [differs(written)]),
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
