import { setTimeout as wait } from 'node:timers/promises';
import { ServiceError } from '@gegenlesen/bitext';
import { type QueueAddress, shownAddress } from './address.ts';

/** Milliseconds; half a minute in all, in which workers may make room. */
const patience: readonly number[] = [500, 1000, 2000, 4000, 8000, 16_000];

/** What a server says that refuses a command; of several in a transaction, the first one. Null for any other error. */
function refusalIn(error: unknown): string | null {
  if (!(error instanceof Error) || error.name !== 'ReplyError') return null;
  const before = 'previousErrors' in error && Array.isArray(error.previousErrors) ? error.previousErrors[0] : error;
  return before instanceof Error ? before.message : error.message;
}

/** An error as a person should read it, where the server is to blame. */
export function blameServer(error: unknown, address: QueueAddress): unknown {
  const refusal = refusalIn(error);
  return refusal === null ? error : new ServiceError(`${shownAddress(address)} refuses: ${refusal}`);
}

/**
 * Does what the server may have no memory for, and tries again while it has none.
 *
 * @throws ServiceError where it has none for half a minute, or refuses for another reason
 */
export async function whenThereIsRoom<Value>(
  address: QueueAddress,
  work: () => Promise<Value>,
  [pause, ...later] = patience,
): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    if (pause === undefined || !refusalIn(error)?.startsWith('OOM')) throw blameServer(error, address);
    await wait(pause);
    return whenThereIsRoom(address, work, later);
  }
}
