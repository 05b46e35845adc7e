import { execFile } from 'node:child_process';
import { InputError } from '@gegenlesen/bitext';

/** git ran and failed; the message is its own. */
export class GitFailure extends Error {
  override readonly name = 'GitFailure';
}

/** More than the longest history of any text. */
const mostBytes = 1 << 30;

/**
 * Runs git without locks or password prompts, with messages in English, and returns its output.
 *
 * @param folder the folder to run in
 * @param input for its standard input
 * @throws InputError if git is not installed; GitFailure if it fails
 */
export function git(folder: string, args: readonly string[], input = ''): Promise<Buffer> {
  const env = { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' };
  return new Promise((resolve, reject) => {
    const child = execFile(
      'git',
      ['-C', folder, '--no-pager', ...args],
      { env, encoding: 'buffer', maxBuffer: mostBytes, windowsHide: true },
      (error, stdout, stderr) => {
        if (error === null) resolve(stdout);
        else if (error.code === 'ENOENT') reject(notInstalled());
        else reject(new GitFailure(stderr.toString().trim() || error.message));
      },
    );
    // If git ends before reading its input, its own error says why.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });
}

const notInstalled = (): InputError =>
  new InputError('git', 'is not installed, or not in the PATH', {
    remedy: 'install git, or leave out what needs the history',
  });
