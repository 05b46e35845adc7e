import { warn } from '../standard-error.ts';

/**
 * Lets the work that is under way end on Ctrl-C or SIGTERM; a second one ends the program at once.
 *
 * @returns whether it was interrupted
 */
export function whenInterrupted(): () => boolean {
  let interrupted = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (interrupted) process.exit(130);
      interrupted = true;
      warn('ends after the pairs that are being checked');
    });
  }
  return () => interrupted;
}
