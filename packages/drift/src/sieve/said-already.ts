import { isSilent } from '../check/hit.ts';
import type { Found, Sieve } from './sieve.ts';
import { samePlace } from './touches.ts';

/**
 * Drops a doubt of the reader where another check names the fault more exactly, and a lone word where the judgement found such
 * a doubt right: one finding for one fault.
 *
 * Comes after the judgement, since a hit that was acquitted must not hide a doubt.
 */
export const saidAlready: Sieve = (found) => {
  const exact = found.filter(({ check, hit }) => check.isDoubt !== true && !isSilent(hit) && check.group !== 'number');
  const doubts = found.filter(({ check, hit }) => check.isDoubt === true && hit.certain !== true && !isSilent(hit));
  return found.filter(({ check, hit }: Found) => {
    if (check.isDoubt !== true) return true;
    const others = hit.certain === true && hit.claim === 'suspicion' ? [...exact, ...doubts] : exact;
    return !others.some((other) => samePlace(hit, other.hit));
  });
};
