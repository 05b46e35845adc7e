import type { Quantity } from '../../../read/numbers/grammar/quantity.ts';
import { likelyChange } from './changed.ts';
import type { Change, Match } from './difference.ts';
import { match } from './likeness.ts';
import { pairUp } from './pair-up.ts';

export interface Changed {
  readonly type: Change;
  readonly source: Quantity;
  readonly target: Quantity;
  /** 0 to 1. */
  readonly certainty: number;
  /** The other end of a fault that is counted already. */
  readonly isEcho?: boolean;
}

/** Every figure of both sides, in just one of four places. */
export interface Pairing {
  readonly matches: readonly Match[];
  readonly changed: readonly Changed[];
  readonly onlySource: readonly Quantity[];
  readonly onlyTarget: readonly Quantity[];
}

/** Nothing that is read from words alone is surer than this. */
const mostCertain = 0.97;

interface Stage {
  readonly source: readonly Quantity[];
  readonly target: readonly Quantity[];
}

/**
 * Pairs the figures of two passages: first those that are surely the same; then two number words of one kind that stand where
 * nothing better is left; then what may be meant by a word such as both or ein; then what became another figure.
 */
export function pairFigures(source: readonly Quantity[], target: readonly Quantity[]): Pairing {
  const sure = matched({ source, target }, (found) => !isLoose(found));
  // Where the sides have unequal numbers of words left, one of them may be meant by a word such as both.
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

function matched(stage: Stage, accepts: (found: Match) => boolean): { found: readonly Match[]; rest: Stage } {
  const found = pairUp(stage.source, stage.target, (from, to) => {
    const as = match(from, to);
    return as === null || !accepts(as) ? null : { weight: as.likeness, as };
  }).map(({ as }) => as);
  return { found, rest: without(stage, found) };
}

function changes(
  stage: Stage,
  accepts: (from: Quantity, to: Quantity) => boolean,
): { found: readonly Changed[]; rest: Stage } {
  const found = pairUp(stage.source, stage.target, (from, to) => {
    const change = accepts(from, to) ? likelyChange(from, to) : null;
    if (change === null) return null;
    const as: Changed = {
      type: change.as,
      source: from,
      target: to,
      certainty: Math.min(mostCertain, change.weight / 60),
    };
    return { weight: change.weight, as };
  }).map(({ as }) => as);
  return { found, rest: without(stage, found) };
}

function without({ source, target }: Stage, pairs: readonly { source: Quantity; target: Quantity }[]): Stage {
  const used = new Set(pairs.flatMap((pair) => [pair.source, pair.target]));
  return { source: source.filter((each) => !used.has(each)), target: target.filter((each) => !used.has(each)) };
}

/** `both` for zwei, `erstens` for two: right, unless something better is there. */
function isLoose({ source, target }: Match): boolean {
  if (isCertain(source) !== isCertain(target)) return true;
  return source.digits === null && target.digits === null && source.kind !== target.kind;
}

const isCertain = ({ grade }: Quantity): boolean => grade === 'firm' || grade === 'spoken';

const isSpokenAlike = (source: Quantity, target: Quantity): boolean =>
  [source, target].every(({ grade, digits, kind }) => grade === 'spoken' && digits === null && kind === 'number') &&
  source.unit === target.unit;
