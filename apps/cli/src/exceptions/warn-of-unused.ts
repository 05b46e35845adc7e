import { warn } from '../standard-error.ts';

/** How many are named one by one. */
const mostNamed = 10;

/** Warns about exceptions that no longer match anything, so that they do not pile up. */
export function warnOfUnused(unused: readonly string[]): void {
  for (const sentence of unused.slice(0, mostNamed)) warn(sentence);
  if (unused.length > mostNamed) warn(`${unused.length - mostNamed} more exceptions match nothing`);
}
