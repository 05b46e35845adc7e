import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { type Checker, openHere, openThreads, type Taught } from '@gegenlesen/worker';
import type { Plan } from '../document-pairs/plan.ts';
import type { OptionsOf } from '../options/catalogue.ts';
import { queueUrl } from '../queue-url.ts';

/** Checks in this process, or through the queue where one is named; what that takes is loaded only then. */
export async function checkerFor(
  place: string,
  { pairs: { length: pairs } }: Plan,
  taught: readonly Taught[],
  interrupted: () => boolean,
  options: OptionsOf<'batch'>,
): Promise<Checker> {
  const { threadMemory, out } = options;
  if (queueUrl(options) !== undefined) {
    const { batchThroughQueue } = await import('../queue.ts');
    return batchThroughQueue(options, { place: resolve(place), out: resolve(out), pairs, taught, interrupted });
  }
  if (pairs < 2 && threadMemory === undefined) return openHere(taught);
  // A thread without a pair would only cost its start.
  const threads = Math.min(options.threads ?? availableParallelism(), pairs);
  return openThreads({ threads, ...(threadMemory === undefined ? {} : { threadMemory }) }, taught);
}
