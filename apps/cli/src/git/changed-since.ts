import { InputError } from '@gegenlesen/bitext';
import { GitFailure, git } from './git.ts';
import { isShallow } from './is-shallow.ts';
import { rawEntries } from './raw-entries.ts';

/** What a working tree changed since a revision, by path from its root. */
export interface Changes {
  /** Each file that is not as it was: the id of what stood there, under whatever name; null where there was nothing. */
  readonly changed: ReadonlyMap<string, string | null>;
  /** Files that are gone. */
  readonly deleted: readonly string[];
}

/**
 * What the working tree at `root` changed since it parted from a revision: commits, what is staged, what is not, and new files that git
 * does not ignore. It is compared with the merge base, as a pull request is, so that what others did on the main branch
 * in the meantime does not count.
 *
 * @throws InputError where the revision is not known or has no history in common
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
    throw new InputError('--since', `\`${revision}\` is no revision that this repository knows`, {
      remedy: await remedyFor(root),
    });
  }
}

async function remedyFor(root: string): Promise<string> {
  return (await isShallow(root))
    ? 'this clone is shallow: fetch its history with `fetch-depth: 0` in actions/checkout, `GIT_DEPTH: 0` in GitLab, or `git fetch --unshallow`'
    : 'name a branch, a tag or a commit, as `origin/main`; `git fetch` gets those of the server';
}
