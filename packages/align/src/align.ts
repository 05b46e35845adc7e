import { type Bead, type Lexicon, plainText, proseOf, type Segment } from '@gegenlesen/bitext';
import { bandAround, type Waypoint } from './band.ts';
import type { BeadCost, Cost } from './cost.ts';
import { blocksCost } from './costs/blocks.ts';
import { cognatesCost } from './costs/cognates.ts';
import { companionsCost } from './costs/companions.ts';
import { jointsCost } from './costs/joints.ts';
import { lengthCost } from './costs/length.ts';
import { lexiconCost } from './costs/lexicon.ts';
import { marksCost } from './costs/marks.ts';
import { numbersCost } from './costs/numbers.ts';
import { haveKeys, joinByKey } from './join-by-key.ts';
import { latticeOf } from './lattice.ts';
import { bestPath } from './path.ts';
import { posteriorOf } from './posterior.ts';
import { quotedOriginals, withQuoted } from './quoted.ts';
import { waypointsOf } from './waypoints.ts';

export interface AlignOptions {
  /** Used instead of the standard costs. */
  readonly costs?: readonly Cost[];
  /** Whether a second pass learns from the first which words of the two texts belong together; true by default. */
  readonly learn?: boolean;
  /** Adds a cost based on known German and English words; texts in other languages are aligned without it. */
  readonly lexicon?: Lexicon;
}

/** All the evidence there is without a dictionary. */
export const standardCosts: readonly Cost[] = [
  lengthCost(),
  numbersCost(),
  cognatesCost(),
  marksCost(),
  jointsCost(),
  blocksCost(),
];

/** How far, in segments, a path may stray from the coarse path; in the second pass, from the path of the first. */
const wide = 15;
const narrow = 8;

/**
 * Aligns two texts by dynamic programming in a band around a coarse path, in time and memory linear in their length.
 * Whatever the costs, every segment ends up in exactly one bead, in order. An original that the translation quotes beside its
 * translation goes with the translation. The strings of two catalogues are joined by their keys.
 */
export function align(
  originals: readonly Segment[],
  translations: readonly Segment[],
  { costs = standardCosts, learn = true, lexicon }: AlignOptions = {},
): readonly Bead[] {
  if (haveKeys(originals) && haveKeys(translations)) return joinByKey(originals, translations);
  const allCosts = lexicon === undefined ? costs : [...costs, lexiconCost(lexicon)];
  const source = originals.map(plainSegment);
  const target = translations.map(plainSegment);
  const beadCosts = allCosts.map((cost) => cost(source, target));
  const quoted = quotedOriginals(source, target, beadCosts);
  if (quoted.size === 0) return alignAll(source, target, beadCosts, learn);
  const left = target.filter((_, j) => !quoted.has(j));
  const leftCosts = allCosts.map((cost) => cost(source, left));
  return withQuoted(alignAll(source, left, leftCosts, learn), quoted, target.length);
}

function alignAll(
  source: readonly Segment[],
  target: readonly Segment[],
  beadCosts: readonly BeadCost[],
  learn: boolean,
): readonly Bead[] {
  const n = source.length;
  const m = target.length;
  const pass = (waypoints: readonly Waypoint[], radius: number, costs: readonly BeadCost[]): readonly Bead[] => {
    const lattice = latticeOf(bandAround(waypoints, n, m, radius), n, m, costs);
    return bestPath(lattice, posteriorOf(lattice));
  };
  const first = pass(waypointsOf(source, target), wide, beadCosts);
  if (!learn) return first;
  return pass(endsOf(first), narrow, [...beadCosts, companionsCost(first)(source, target)]);
}

/** The segment with its prose in plain form as its text. */
function plainSegment(segment: Segment): Segment {
  const prose = proseOf(segment);
  const text = plainText(prose);
  return text === prose
    ? segment
    : { start: segment.start, end: segment.end, kind: segment.kind, block: segment.block, text };
}

/** The waypoint after each bead. */
function endsOf(beads: readonly Bead[]): readonly Waypoint[] {
  let i = 0;
  let j = 0;
  return beads.map((bead) => {
    i += bead.source.length;
    j += bead.target.length;
    return { i, j };
  });
}
