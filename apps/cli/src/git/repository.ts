import { realpath } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { InputError } from '@gegenlesen/bitext';
import { GitFailure, git } from './git.ts';

/** A working tree of git. */
export interface Repository {
  /** Its root, without links. */
  readonly root: string;
  /** The path of a file as git has it: from the root, with `/`. */
  readonly pathOf: (path: string) => Promise<string>;
}

/**
 * The repository that a folder lies in.
 *
 * @throws InputError where it lies in none, or git will not read it
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
      throw new InputError(folder, 'lies in a repository of another user, which git does not read', {
        remedy: `call \`git config --global --add safe.directory ${folder}\``,
      });
    }
    if (/not a git repository|must be run in a work tree/.test(error.message)) {
      throw new InputError(folder, 'lies in no git repository', { remedy: 'call it in a clone' });
    }
    throw new InputError(folder, `git cannot read it (${error.message})`);
  }
}
