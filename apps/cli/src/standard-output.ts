import { ServiceError } from '@gegenlesen/bitext';
import { isBrokenPipe, isFull } from './system-errors.ts';

// Each write handles its own error; without a listener Node would throw it again.
process.stdout.on('error', () => undefined);

/**
 * Writes to standard output and waits for the reader, so that output does not pile up in memory.
 *
 * @returns false if the reader has gone away, as `head` does
 * @throws ServiceError if writing fails, as on a full disk
 */
export function print(text: string | Uint8Array): Promise<boolean> {
  if (text.length === 0) return Promise.resolve(true);
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => {
      if (!error) resolve(true);
      else if (isBrokenPipe(error)) resolve(false);
      else reject(new ServiceError(`standard output: ${problemOf(error)}`));
    });
  });
}

const problemOf = (error: Error): string =>
  isFull(error) ? 'the disk is full; free some space or write elsewhere' : `cannot be written (${error.message})`;
