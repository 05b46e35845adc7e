import type { Exception } from '@gegenlesen/bitext';
import type { Taught } from '@gegenlesen/worker';
import type { Settings } from '../settings.ts';
import type { CheckedPair } from './checked-pairs.ts';
import { openBaseline } from './open-baseline.ts';
import { openDecisions } from './open-decisions.ts';

/** The files that say which findings are settled. */
export interface ExceptionFiles {
  readonly baseline?: string | undefined;
  readonly decisions?: readonly string[];
}

/** Those that the command line names, else those of the configuration. */
export const exceptionFiles = (
  { baseline, decisions = [] }: ExceptionFiles,
  settings: Pick<Settings, 'baseline' | 'decisions'>,
) => ({
  baseline: baseline ?? settings.baseline,
  decisions: decisions.length > 0 ? decisions : settings.decisions,
});

/** What those files say. */
export interface Exceptions {
  /** What is settled for two files. */
  readonly of: (original: string, translation: string) => readonly Exception[];
  /** What is settled wherever it is found. */
  readonly everywhere: readonly Exception[];
  /** The same for threads and other machines: once for all pairs, since there may be thousands. */
  readonly taught: readonly Taught[];
  /** What of it matches nothing any more, one sentence each; nothing is said of pairs that were not checked. */
  readonly unused: (checked: readonly CheckedPair[], extent: Extent) => readonly string[];
}

/** How far a run went. */
interface Extent {
  /** Whether these are all pairs that there are. */
  readonly isWhole: boolean;
  /** Whether every check took part; else nothing can be told of what was not found. */
  readonly meaning: boolean;
}

/** @throws InputError where a file is missing or broken */
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
