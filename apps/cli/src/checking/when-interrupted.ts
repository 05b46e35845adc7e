import { warn } from '../standard-error.ts';

/**
 * Lets running checks finish after Ctrl-C or SIGTERM; a second signal ends the program at once.
 *
 * @returns whether it was interrupted
 */
export function whenInterrupted(): () => boolean {
  let interrupted = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (interrupted) process.exit(130);
      interrupted = true;
      warn('finishing the pairs that are being checked');
    });
  }
  return () => interrupted;
}
