import type { Exception } from '@gegenlesen/bitext';
import type { Taught } from '@gegenlesen/worker';
import type { Settings } from '../settings.ts';
import type { CheckedPair } from './checked-pairs.ts';
import { openBaseline } from './open-baseline.ts';
import { openDecisions } from './open-decisions.ts';

/** The files that settle findings. */
export interface ExceptionFiles {
  readonly baseline?: string | undefined;
  readonly decisions?: readonly string[];
}

/** The files named on the command line, or else in the configuration. */
export const exceptionFiles = (
  { baseline, decisions = [] }: ExceptionFiles,
  settings: Pick<Settings, 'baseline' | 'decisions'>,
) => ({
  baseline: baseline ?? settings.baseline,
  decisions: decisions.length > 0 ? decisions : settings.decisions,
});

/** The contents of those files. */
export interface Exceptions {
  /** What is settled for a pair. */
  readonly of: (original: string, translation: string) => readonly Exception[];
  /** What is settled everywhere. */
  readonly everywhere: readonly Exception[];
  /** What is settled everywhere, for threads and other machines: sent once for all pairs, since there may be thousands. */
  readonly taught: readonly Taught[];
  /** Exceptions that no longer match, one sentence each; those for pairs that were not checked are left out. */
  readonly unused: (checked: readonly CheckedPair[], extent: Extent) => readonly string[];
}

/** How much was checked. */
interface Extent {
  /** Whether every pair of the place was. */
  readonly isWhole: boolean;
  /** Whether every check ran; otherwise it is unknown what is no longer found. */
  readonly meaning: boolean;
}

/** @throws InputError if a file is missing or broken */
export async function openExceptions({ baseline, decisions = [] }: ExceptionFiles): Promise<Exceptions> {
  const before = baseline === undefined ? null : await openBaseline(baseline);
  const decided = await openDecisions(decisions);
  return {
    of: (original, translation) => before?.exceptionsOf(original, translation) ?? [],
    everywhere: decided.exceptions,
    taught: decided.taught,
    unused: (checked, { isWhole, meaning }) =>
      meaning ? [...(before?.unused(checked) ?? []), ...decided.unused(checked, isWhole)] : [],
  };
}
