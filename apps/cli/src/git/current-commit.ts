import { InputError } from '@gegenlesen/bitext';
import { GitFailure, git } from './git.ts';

/** The commit checked out in a folder, and its date; null if there is none. */
export async function currentCommit(
  folder: string,
): Promise<{ readonly commit: string; readonly date: string } | null> {
  try {
    const [commit, date] = (await git(folder, ['log', '-1', '--format=%H %cI'])).toString().trim().split(' ');
    return commit === undefined || date === undefined ? null : { commit, date: new Date(date).toISOString() };
  } catch (error) {
    // Without git or outside a repository, a trend only has dates.
    if (error instanceof GitFailure || error instanceof InputError) return null;
    throw error;
  }
}
