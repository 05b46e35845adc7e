import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { InputError } from '@gegenlesen/bitext';

/**
 * Asks for a password without showing it, or reads it from the first line of a pipe.
 *
 * @throws InputError if there is none
 */
export async function askPassword(): Promise<string> {
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const isTyped = process.stdin.isTTY === true;
  if (isTyped) process.stderr.write('Password: ');
  const lines = createInterface({ input: process.stdin, output: silent, terminal: isTyped });
  try {
    for await (const line of lines) return line;
  } finally {
    lines.close();
    if (isTyped) process.stderr.write('\n');
  }
  throw new InputError('--add-user', 'got no password', { remedy: 'type one, or pipe it in' });
}
