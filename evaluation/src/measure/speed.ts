import type { NamedPair } from '../sets/pairs.ts';
import type { Check } from './false-alarms.ts';

/** Pairs checked per second in one thread: the best of three rounds, after one to warm up. */
export function pairsPerSecond(pairs: readonly NamedPair[], check: Check): number {
  const round = (): number => {
    const start = performance.now();
    for (const { pair } of pairs) check(pair);
    return (performance.now() - start) / 1000;
  };
  round();
  return pairs.length / Math.min(round(), round(), round());
}
