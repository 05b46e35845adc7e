import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Exception } from '@gegenlesen/bitext';
import { exceptionsOfDecisions, exceptionsThatMatch, lastDecisions } from '@gegenlesen/qa-report';
import type { Taught } from '@gegenlesen/worker';
import type { CheckedPair } from './checked-pairs.ts';
import { pathFrom } from './path-from.ts';
import { type PlacedDecision, readDecisions } from './read-decisions.ts';

/** Decisions, ready to be applied. */
export interface OpenDecisions {
  readonly exceptions: readonly Exception[];
  /** The same for threads and other machines. */
  readonly taught: readonly Taught[];
  /** Dismissed findings that are no longer found, one sentence each. */
  readonly unused: (checked: readonly CheckedPair[], isWhole: boolean) => readonly string[];
}

/**
 * Reads files of decisions; the last decision on a finding counts.
 *
 * @throws InputError if a file is missing or broken
 */
export async function openDecisions(files: readonly string[]): Promise<OpenDecisions> {
  const all: PlacedDecision[] = [];
  for (const file of files) for (const decision of await readDecisions(file)) all.push(decision);
  const last = lastDecisions(all);
  const exceptions = exceptionsOfDecisions(last);
  return {
    exceptions,
    taught: exceptions.length === 0 ? [] : [await taughtOf(files, exceptions)],
    unused: (checked, isWhole) => unusedOf(last, checked, isWhole),
  };
}

async function taughtOf(files: readonly string[], exceptions: readonly Exception[]): Promise<Taught> {
  // The code for threads is loaded only if there are decisions to share with them.
  const { shared } = await import('@gegenlesen/worker');
  const bytes = Buffer.from(JSON.stringify(exceptions));
  const digest = createHash('sha256').update(bytes).digest('hex');
  return { kind: 'decisions', path: files.join(', '), digest, bytes: shared(bytes) };
}

function unusedOf(last: readonly PlacedDecision[], checked: readonly CheckedPair[], isWhole: boolean): string[] {
  const dismissed = last.filter(({ verdict }) => verdict === 'dismissed');
  const exceptions = exceptionsOfDecisions(last);
  const found = checked.flatMap((pair) => pair.found);
  const used = new Set(exceptionsThatMatch(exceptions, found));
  const isChecked = checkedFrom(checked);
  return dismissed
    .filter((_, i) => !used.has(exceptions[i] as Exception))
    .filter((decision) => mayBeCalledUnused(decision, isChecked, isWhole))
    .map(
      ({ file, line, rule }) =>
        `${file}, line ${line}: the ${rule} that was dismissed is no longer found; remove the line`,
    );
}

type IsChecked = (decision: PlacedDecision) => boolean;

/** A decision on words, or without a text, may still match in texts that were not checked. */
function mayBeCalledUnused(decision: PlacedDecision, isChecked: IsChecked, isWhole: boolean): boolean {
  const { file, path, words } = decision;
  if (path === undefined) return isWhole;
  const isGone = !existsSync(join(dirname(resolve(file)), path));
  return (isGone || isChecked(decision)) && (words === undefined || isWhole);
}

function checkedFrom(checked: readonly CheckedPair[]): IsChecked {
  const byFile = new Map<string, ReadonlySet<string>>();
  const pathsFrom = (file: string): ReadonlySet<string> =>
    new Set(checked.flatMap(({ original, translation }) => [pathFrom(file, original), pathFrom(file, translation)]));
  return ({ file, path = '' }) => {
    const paths = byFile.get(file) ?? pathsFrom(file);
    byFile.set(file, paths);
    return paths.has(path);
  };
}
