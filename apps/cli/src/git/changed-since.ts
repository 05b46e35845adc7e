import { InputError } from '@gegenlesen/bitext';
import { GitFailure, git } from './git.ts';
import { isShallow } from './is-shallow.ts';
import { rawEntries } from './raw-entries.ts';

/** The changes in a working tree since a revision, by path from its root. */
export interface Changes {
  /** Each changed file with the id of its old content, under whatever name; null if it is new. */
  readonly changed: ReadonlyMap<string, string | null>;
  /** Deleted files. */
  readonly deleted: readonly string[];
}

/**
 * Compares the working tree at `root` with a revision: commits, staged and unstaged changes, and new files that git does
 * not ignore. As in a pull request, the merge base is what is compared with, so that later changes on the main branch do
 * not count.
 *
 * @throws InputError if the revision is unknown or has no common history
 */
export async function changedSince(root: string, revision: string): Promise<Changes> {
  const base = await mergeBase(root, revision);
  const [diff, untracked] = await Promise.all([
    git(root, [
      'diff',
      '--raw',
      '-z',
      '--no-abbrev',
      '--find-renames',
      '--no-ext-diff',
      '--ignore-submodules',
      base,
      '--',
    ]),
    git(root, ['ls-files', '-z', '--others', '--exclude-standard']),
  ]);
  const changed = new Map<string, string | null>();
  const deleted: string[] = [];
  for (const { status, before, path } of rawEntries(diff.toString().split('\0'))) {
    if (status === 'D') deleted.push(path);
    else changed.set(path, status === 'A' ? null : before);
  }
  for (const path of untracked.toString().split('\0')) if (path !== '') changed.set(path, null);
  return { changed, deleted };
}

async function mergeBase(root: string, revision: string): Promise<string> {
  const commit = await commitOf(root, revision);
  try {
    return (await git(root, ['merge-base', commit, 'HEAD'])).toString().trim();
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
    throw new InputError('--since', `\`${revision}\` has no history in common with what is checked out`, {
      remedy: await remedyFor(root),
    });
  }
}

async function commitOf(root: string, revision: string): Promise<string> {
  try {
    return (await git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]))
      .toString()
      .trim();
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
    throw new InputError('--since', `\`${revision}\` is not a revision of this repository`, {
      remedy: await remedyFor(root),
    });
  }
}

async function remedyFor(root: string): Promise<string> {
  return (await isShallow(root))
    ? 'this clone is shallow: fetch its history with `fetch-depth: 0` in actions/checkout, `GIT_DEPTH: 0` in GitLab, or `git fetch --unshallow`'
    : 'name a branch, a tag or a commit, as `origin/main`; `git fetch` gets those of the server';
}
