import { InputError } from '@gegenlesen/bitext';
import { git } from './git.ts';
import { isShallow } from './is-shallow.ts';
import { rawEntries } from './raw-entries.ts';
import type { Repository } from './repository.ts';

/** A commit that changed a file. */
export interface FileRevision {
  /** The position of the commit, counted from 0 for the latest. */
  readonly at: number;
  readonly commit: string;
  /** The day of the commit: `2024-03-01`. */
  readonly date: string;
  /** The content after the commit; null if it was deleted. */
  readonly id: string | null;
}

/** The revisions of every file by its current path, the latest first. A renamed file keeps its history. */
export type History = ReadonlyMap<string, readonly FileRevision[]>;

const head = /^\n?commit ([0-9a-f]{40,64}) (\d{4}-\d\d-\d\d)$/;
const nothing = /^0+$/;

/**
 * Reads the history along first parents: a merged branch is one step, so that its changes to both sides of a pair count as
 * made together.
 *
 * @param folder the folder of the files
 * @throws InputError if the history is incomplete
 */
export async function readHistory({ root }: Repository, folder: string): Promise<History> {
  if (await isShallow(root)) {
    throw new InputError(folder, 'is in a shallow clone, whose history does not show when texts changed', {
      remedy:
        'fetch its history with `fetch-depth: 0` in actions/checkout, `GIT_DEPTH: 0` in GitLab, or `git fetch --unshallow`',
    });
  }
  if ((await git(root, ['rev-list', '--all', '--max-count=1'])).length === 0) return new Map();
  const log = ['log', '--first-parent', '-m', '--raw', '-z', '--no-abbrev', '--find-renames', '--no-ext-diff'];
  const output = await git(folder, [...log, '--format=commit %H %cs', '--', '.']);
  return historyOf(output.toString());
}

function historyOf(output: string): History {
  const files = new Map<string, FileRevision[]>();
  /** The current name of a file in an earlier commit; null if it is gone or was added later. */
  const names = new Map<string, string | null>();
  for (const [at, { commit, date, entries }] of commitsOf(output).entries()) {
    for (const { status, now, from, path } of entries) {
      const name = names.has(path) ? names.get(path) : path;
      if (name !== null && name !== undefined) {
        const revision = { at, commit, date, id: nothing.test(now) ? null : now };
        const revisions = files.get(name);
        if (revisions === undefined) files.set(name, [revision]);
        else revisions.push(revision);
      }
      if (status === 'A') names.set(path, null);
      if (status === 'R') {
        names.set(path, null);
        names.set(from, name ?? null);
      }
    }
  }
  return files;
}

interface Commit {
  readonly commit: string;
  readonly date: string;
  readonly entries: ReturnType<typeof rawEntries>;
}

function commitsOf(output: string): readonly Commit[] {
  const commits: Commit[] = [];
  let fields: string[] = [];
  let open: { commit: string; date: string } | null = null;
  const close = (): void => {
    if (open !== null) commits.push({ ...open, entries: rawEntries(fields) });
    fields = [];
  };
  for (const field of output.split('\0')) {
    const [, commit, date] = head.exec(field) ?? [];
    if (commit === undefined || date === undefined) fields.push(field);
    else {
      close();
      open = { commit, date };
    }
  }
  close();
  return commits;
}
