import type { Found, Sieve } from './sieve.ts';
import { samePlace } from './touches.ts';

/**
 * Drops a doubt of the reader where another check names the fault more exactly: one finding for one fault.
 *
 * Comes after the judgement, since a hit that was acquitted must not hide a doubt.
 */
export const saidAlready: Sieve = (found) => {
  const exact = found.filter(
    ({ check, hit }) =>
      check.isDoubt !== true && hit.claim !== 'echo' && hit.claim !== 'guess' && check.group !== 'number',
  );
  return found.filter(
    ({ check, hit }: Found) => check.isDoubt !== true || !exact.some((other) => samePlace(hit, other.hit)),
  );
};
