import type { Quantity } from '../../../read/numbers/grammar/quantity.ts';
import type { ReadPassage } from '../../../read/numbers/read-quantities.ts';
import { meansTheSame, particlesAgree } from '../../../read/numbers/vocabulary/neighbours.ts';
import { unitOf } from '../../../read/numbers/vocabulary/units.ts';
import type { Match } from '../pairing/difference.ts';
import { type Context, contextOf } from './context.ts';

/** Two figures of the original with their counterparts, and how much better they would fit the other way round. */
export interface Couple {
  readonly first: Match;
  readonly second: Match;
  /** One number for each name in `features`. */
  readonly features: readonly number[];
}

/** The evidence for a swap, in the order of the numbers. */
export const features = [
  'unit',
  'kind',
  'bound',
  'words',
  'particle',
  'place',
  'inverted',
  'invertedBesideEachOther',
  'invertedAlike',
  'invertedAroundAnother',
  'invertedFarApart',
] as const;

interface Placed {
  readonly match: Match;
  readonly source: Context;
  readonly target: Context;
}

const orderly: ReadonlySet<Quantity['kind']> = new Set([
  'number',
  'year',
  'fraction',
  'ordinal',
  'day',
  'time',
  'multiple',
  'period',
]);
/** A passage with more figures than this is a table; each is then compared with its neighbours only. */
const mostFigures = 12;

/** Every two figures that both sides have, with the evidence that they were swapped. */
export function couplesOf(matches: readonly Match[], source: ReadPassage, target: ReadPassage): readonly Couple[] {
  const [inSource, inTarget] = [placesOf(source), placesOf(target)];
  const placed = matches
    .filter(takesPart)
    .map(
      (match): Placed => ({
        match,
        source: contextOf(source, match.source, inSource.get(match.source.start) ?? 0),
        target: contextOf(target, match.target, inTarget.get(match.target.start) ?? 0),
      }),
    )
    .sort((first, second) => first.source.at - second.source.at);
  const reach = placed.length > mostFigures ? 1 : mostFigures;
  return placed.flatMap((first, i) =>
    placed
      .slice(i + 1, i + 1 + reach)
      .filter((second) => !mixesScores(first, second, source) && !areDayAndYear(first, second))
      .map((second) => ({
        first: first.match,
        second: second.match,
        features: featuresOf(first, second, reach === 1 ? [] : placed),
      })),
  );
}

/** The positions of the figures among the items, by their first character. */
const placesOf = ({ items }: ReadPassage): ReadonlyMap<number, number> =>
  new Map(items.flatMap(({ quantity }, at) => (quantity === null ? [] : [[quantity.start, at] as const])));

/** Whether a swap would mix two scores: 3:1 and 0:1 may come in either order, but do not exchange halves. */
function mixesScores(first: Placed, second: Placed, { items }: ReadPassage): boolean {
  const isScore = (at: number): boolean =>
    /^[:-]$/.test(items[at]?.text ?? '') &&
    [at, at + 1].every((each) => items[each]?.glued) &&
    [at - 1, at + 1].every((each) => items[each]?.quantity != null);
  const isHalf = ({ source: { at } }: Placed): boolean => isScore(at - 1) || isScore(at + 1);
  const isOneScore = second.source.at - first.source.at === 2 && isScore(first.source.at + 1);
  return (isHalf(first) || isHalf(second)) && !isOneScore;
}

/** The languages write dates in different orders, and a day is never taken for a year. */
const areDayAndYear = (first: Placed, second: Placed): boolean =>
  ['day year', 'year day'].includes(`${first.match.source.kind} ${second.match.source.kind}`);

const takesPart = ({ source, target, as }: Match): boolean =>
  (as === 'same' || as === 'unit') &&
  [source, target].every(({ kind, digits, grade }) => orderly.has(kind) && (digits !== null || grade === 'spoken'));

/** Items from one figure to another beside it: two in `3 or 4`, three in `3, then 4`; estimated. */
const besides = 3;

function featuresOf(first: Placed, second: Placed, all: readonly Placed[]): readonly number[] {
  const [own, other] = [fit(first.source, first.target), fit(second.source, second.target)];
  const [crossed, back] = [fit(first.source, second.target), fit(second.source, first.target)];
  const gain = own.map((value, i) => (crossed[i] ?? 0) + (back[i] ?? 0) - value - (other[i] ?? 0));
  const sign = first.target.at > second.target.at ? 1 : -1;
  const gaps = [second.source.at - first.source.at, Math.abs(second.target.at - first.target.at)] as const;
  const beside = gaps[0] <= besides && gaps[1] <= besides;
  const alike =
    measureOf(first.match.source) === measureOf(second.match.source) &&
    first.match.source.kind === second.match.source.kind;
  const around = all.some(
    ({ source, target }) =>
      isBetween(source, first.source, second.source) && isBetween(target, first.target, second.target),
  );
  return [
    ...gain,
    ...[1, Number(beside), Number(alike), Number(around), Math.log(1 + gaps[1])].map((value) => sign * value),
  ];
}

/** Words after a figure that are likeliest to be what it counts, and so count twice; estimated. */
const nearest = 2;

/** How well a figure of the original sits in the place of a figure of the translation. */
function fit(source: Context, target: Context): readonly number[] {
  return [
    unitFit(measureOf(source.quantity), measureOf(target.quantity)),
    Number(source.quantity.kind === target.quantity.kind),
    Number(source.quantity.bound === target.quantity.bound),
    wordFit(source, target, source.after.slice(0, nearest), target.after.slice(0, nearest)) +
      wordFit(source, target, [...source.after, ...source.before], [...target.after, ...target.before]),
    particleFit(source, target),
    -Math.abs(source.place - target.place),
  ];
}

/** Miles per second are not bits per second; with any other rate, one side may leave out the second unit. */
const measureOf = ({ unit, per }: Quantity): string | null => {
  if (unit === null || per === null) return unit;
  const { dimension } = unitOf(unit);
  return dimension === 'length' || dimension === 'data' ? `${unit}/${per.unit}` : unit;
};

const unitFit = (source: string | null, target: string | null): number =>
  source === target ? Number(source !== null) : -1;

/** Neighbours that mean the same, in words right next to a figure: more of them add nothing; estimated. */
const enoughNeighbours = 1.5;

/** How many neighbours mean the same; near ones count more. */
function wordFit(source: Context, target: Context, words: readonly string[], others: readonly string[]): number {
  let sum = 0;
  for (const [i, word] of words.entries()) {
    for (const [j, other] of others.entries()) {
      if (meansTheSame(word, source.tongue, other, target.tongue)) sum += 1 / (1 + Math.min(i, j));
    }
  }
  return Math.min(sum, enoughNeighbours);
}

function particleFit(source: Context, target: Context): number {
  const [word, other] = [source.before[0], target.before[0]];
  if (word === undefined || other === undefined) return 0;
  return Number(particlesAgree(word, source.tongue, other, target.tongue) === true);
}

const isBetween = (context: Context, first: Context, second: Context): boolean =>
  context.at > Math.min(first.at, second.at) && context.at < Math.max(first.at, second.at);
