import type { Hit } from '../check/hit.ts';
import type { Found, Sieve } from './sieve.ts';
import { touches } from './touches.ts';

/**
 * Drops a doubt of the reader where another check names the fault more exactly, and lets that hit be as sure as the doubt:
 * one finding for one fault.
 *
 * Comes after the judgement, since a hit that was acquitted must not hide a doubt.
 */
export const saidAlready: Sieve = (found) => {
  const doubts = found.filter(isDoubt);
  if (doubts.length === 0 || doubts.length === found.length) return found;
  const exact = found.filter((each) => !isDoubt(each) && each.hit.claim !== 'echo' && each.check.group !== 'number');
  const isSaid = ({ hit }: Found): boolean => exact.some((other) => samePlace(hit, other.hit));
  return found
    .filter((each) => !isDoubt(each) || !isSaid(each))
    .map((each) => (exact.includes(each) ? surest(each, doubts) : each));
};

const isDoubt = ({ check }: Found): boolean => check.isDoubt === true;

const samePlace = (one: Hit, other: Hit): boolean =>
  touches(one.source, other.source) || touches(one.target, other.target);

/** The hit with the confidence and the claim of the surest doubt in its place, if that is surer. */
function surest({ check, hit }: Found, doubts: readonly Found[]): Found {
  const there = doubts.filter((doubt) => samePlace(hit, doubt.hit) && doubt.hit.confidence > hit.confidence);
  const best = there.toSorted((one, other) => other.hit.confidence - one.hit.confidence)[0];
  if (best === undefined) return { check, hit };
  return { check, hit: { ...hit, confidence: best.hit.confidence, claim: best.hit.claim ?? 'fault' } };
}
