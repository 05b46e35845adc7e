import type { Quantity } from '../../../read/numbers/grammar/quantity.ts';
import { leftOver, pairUp } from '../../pairing/pair-up.ts';
import { likelyChange } from './changed.ts';
import type { Change, Match } from './difference.ts';
import { match } from './likeness.ts';

export interface Changed {
  readonly type: Change;
  readonly source: Quantity;
  readonly target: Quantity;
  /** 0 to 1. */
  readonly certainty: number;
  /** The second place of a fault that is already counted. */
  readonly isEcho?: boolean;
}

/** Every figure of both sides, in exactly one of four places. */
export interface Pairing {
  readonly matches: readonly Match[];
  readonly changed: readonly Changed[];
  readonly onlySource: readonly Quantity[];
  readonly onlyTarget: readonly Quantity[];
}

/** The highest certainty, 0 to 1, of whatever is read from words alone; estimated. */
const mostCertain = 0.97;
/** The points of changed.ts that make a change almost certain; estimated. */
const fullCertainty = 60;

interface Stage {
  readonly source: readonly Quantity[];
  readonly target: readonly Quantity[];
}

/**
 * Pairs the figures of two passages: first those that are surely the same; then number words of the same kind that have
 * no better match; then words such as `both` or `ein`; then figures that were replaced by others.
 */
export function pairFigures(source: readonly Quantity[], target: readonly Quantity[]): Pairing {
  const sure = matched({ source, target }, (found) => !isLoose(found));
  // If the sides have different numbers of words left, one of them may translate a word such as `both`.
  const even = sure.rest.source.filter(isCertain).length === sure.rest.target.filter(isCertain).length;
  const exchanged = changes(sure.rest, (from, to) => even && isSpokenAlike(from, to));
  const loose = matched(exchanged.rest, () => true);
  const other = changes(loose.rest, () => true);
  return {
    matches: [...sure.found, ...loose.found],
    changed: [...exchanged.found, ...other.found],
    onlySource: other.rest.source,
    onlyTarget: other.rest.target,
  };
}

function matched(stage: Stage, accepts: (found: Match) => boolean): Staged<Match> {
  return staged(stage, (from, to) => {
    const as = match(from, to);
    return as === null || !accepts(as) ? null : { weight: as.likeness, as };
  });
}

function changes(stage: Stage, accepts: (from: Quantity, to: Quantity) => boolean): Staged<Changed> {
  return staged(stage, (source, target) => {
    const change = accepts(source, target) ? likelyChange(source, target) : null;
    if (change === null) return null;
    const certainty = Math.min(mostCertain, change.weight / fullCertainty);
    return { weight: change.weight, as: { type: change.as, source, target, certainty } };
  });
}

/** What one stage found, and what is left for the next. */
interface Staged<Found> {
  readonly found: readonly Found[];
  readonly rest: Stage;
}

function staged<Found>(
  { source, target }: Stage,
  weigh: (from: Quantity, to: Quantity) => { readonly weight: number; readonly as: Found } | null,
): Staged<Found> {
  const couples = pairUp(source, target, weigh);
  const { left, right } = leftOver(source, target, couples);
  return { found: couples.map(({ as }) => as), rest: { source: left, target: right } };
}

/** `both` for `zwei`, `erstens` for `two`: right, unless there is a better match. */
function isLoose({ source, target }: Match): boolean {
  if (isCertain(source) !== isCertain(target)) return true;
  if (source.kind === 'period' || target.kind === 'period') return false;
  return source.digits === null && target.digits === null && source.kind !== target.kind;
}

const isCertain = ({ grade }: Quantity): boolean => grade === 'firm' || grade === 'spoken';

const isSpokenAlike = (source: Quantity, target: Quantity): boolean =>
  [source, target].every(({ grade, digits, kind }) => grade === 'spoken' && digits === null && kind === 'number') &&
  source.unit === target.unit;
