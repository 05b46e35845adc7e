import { realpath } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { InputError } from '@gegenlesen/bitext';
import { GitFailure, git } from './git.ts';

/** A git working tree. */
export interface Repository {
  /** Its root, with links resolved. */
  readonly root: string;
  /** The path of a file relative to the root, with `/`. */
  readonly pathOf: (path: string) => Promise<string>;
}

/**
 * Opens the repository of a folder.
 *
 * @throws InputError if there is none or git refuses to read it
 */
export async function openRepository(folder: string): Promise<Repository> {
  const root = (await naming(folder, () => git(folder, ['rev-parse', '--show-toplevel'])))
    .toString()
    .replace(/\n$/, '');
  return {
    root,
    pathOf: async (path) =>
      relative(root, await realpath(path))
        .split(sep)
        .join('/'),
  };
}

async function naming<T>(folder: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
    if (/dubious ownership/.test(error.message)) {
      throw new InputError(folder, "is in another user's repository, which git refuses to read", {
        remedy: `call \`git config --global --add safe.directory ${folder}\``,
      });
    }
    if (/not a git repository|must be run in a work tree/.test(error.message)) {
      throw new InputError(folder, 'is not in a git repository', { remedy: 'run it in a clone' });
    }
    throw new InputError(folder, `git cannot read it (${error.message})`);
  }
}
