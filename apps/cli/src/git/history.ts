import { InputError } from '@gegenlesen/bitext';
import { git } from './git.ts';
import { isShallow } from './is-shallow.ts';
import { rawEntries } from './raw-entries.ts';
import type { Repository } from './repository.ts';

/** A commit that changed a file. */
export interface FileRevision {
  /** The commits are counted from 0, the latest one. */
  readonly at: number;
  readonly commit: string;
  /** The day of the commit: `2024-03-01`. */
  readonly date: string;
  /** What the file held after it; null where it was deleted. */
  readonly id: string | null;
}

/** The revisions of every file, the latest first, by its path now. A file that was renamed keeps its history. */
export type History = ReadonlyMap<string, readonly FileRevision[]>;

const head = /^\n?commit ([0-9a-f]{40,64}) (\d{4}-\d\d-\d\d)$/;
const nothing = /^0+$/;

/**
 * The history of what is checked out, along first parents: a branch that was merged is one step, so that what it changed on
 * both sides changed together.
 *
 * @param folder all that is asked for lies in it
 * @throws InputError where the history was cut off
 */
export async function readHistory({ root }: Repository, folder: string): Promise<History> {
  if (await isShallow(root)) {
    throw new InputError(folder, 'lies in a shallow clone, which does not say when its texts changed', {
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
  /** What a name of an earlier commit is called now; null where that file is gone or has begun later. */
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
