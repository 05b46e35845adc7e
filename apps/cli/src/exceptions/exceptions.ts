import type { Exception } from '@gegenlesen/bitext';
import { openBaseline } from './open-baseline.ts';

/** The files that say which findings are settled. */
export interface ExceptionFiles {
  readonly baseline?: string | undefined;
}

/** What those files say. */
export interface Exceptions {
  /** What is settled for two files. */
  readonly of: (original: string, translation: string) => readonly Exception[];
  /** What of it matches nothing any more, one sentence each; nothing is said of pairs that were not checked. */
  readonly unused: (checked: readonly CheckedPair[]) => readonly string[];
}

/** Two files that were checked, and the fingerprints of all that was found in them. */
export interface CheckedPair {
  readonly original: string;
  readonly translation: string;
  readonly found: readonly string[];
}

/** @throws InputError where a file is missing or broken */
export async function openExceptions({ baseline }: ExceptionFiles): Promise<Exceptions> {
  if (baseline === undefined) return { of: () => [], unused: () => [] };
  const { exceptionsOf, unused } = await openBaseline(baseline);
  return { of: exceptionsOf, unused };
}
