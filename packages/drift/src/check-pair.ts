import type { Finding, Pair } from '@gegenlesen/bitext';
import type { Check } from './check/check.ts';
import { checks } from './check/list/checks.ts';
import type { CheckOptions } from './compare/parts.ts';
import { readPair } from './compare/read-pair.ts';
import { asBead, type PairReading } from './compare/reading.ts';
import { isForCredits } from './read/matter/credits.ts';
import { findingsShown } from './shown.ts';
import type { Found } from './sieve/sieve.ts';
import { sift } from './sieve/sieves.ts';
import { driftFeatures } from './weigh/drift-features.ts';
import { driftProbability } from './weigh/drift-probability.ts';

/** What was found in a pair. */
export interface Assessment {
  /** In the order of the list of checks, with offsets in the pair's own texts; `bead` is 0. */
  readonly findings: readonly Finding[];
  /** 0 to 1: the probability that the pair has a major or critical error. */
  readonly drift: number;
}

/** The whole path of a pair: read and compare it, check it, sift the hits, weigh the findings. */
export function assessPair(pair: Pair, options: CheckOptions = {}): Assessment {
  const reading = readPair(pair, options);
  const found = sift(hitsOf(reading), asBead(reading));
  return { findings: findingsShown(found, reading, 0, options), drift: driftProbability(reading, found) };
}

/** What the drift of a pair is computed from, for fitting its weights. */
export function driftFeaturesOf(pair: Pair, options: CheckOptions): ReadonlyMap<string, number> {
  const reading = readPair(pair, options);
  return driftFeatures(reading, sift(hitsOf(reading), asBead(reading)));
}

/** Every place in a pair where the translation does not say what the original says. */
export const checkPair = (pair: Pair, options: CheckOptions = {}): readonly Finding[] =>
  assessPair(pair, options).findings;

/** All hits of all checks, in the order of the list of checks; none if translators only name themselves. */
export const hitsOf = (reading: PairReading): readonly Found[] =>
  isForCredits(reading.pair.source.text)
    ? []
    : checks
        .filter((check) => looksAt(check, reading))
        .flatMap((check) => check.run(reading).map((hit) => ({ check, hit })));

function looksAt({ onlyIn }: Check, { string }: PairReading): boolean {
  if (onlyIn === undefined) return true;
  return string !== null && (onlyIn === 'strings' || string.isExact !== false);
}
