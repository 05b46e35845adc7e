import { setTimeout as wait } from 'node:timers/promises';
import { ServiceError } from '@gegenlesen/bitext';
import { type QueueAddress, shownAddress } from './address.ts';

/** Milliseconds, half a minute in all, in which workers may free memory. */
const patience: readonly number[] = [500, 1000, 2000, 4000, 8000, 16_000];

/** Why a server refused a command; in a transaction, why it refused the first one. Null for any other error. */
function refusalIn(error: unknown): string | null {
  if (!(error instanceof Error) || error.name !== 'ReplyError') return null;
  const before = 'previousErrors' in error && Array.isArray(error.previousErrors) ? error.previousErrors[0] : error;
  return before instanceof Error ? before.message : error.message;
}

/** A ServiceError that names the server, if the server is to blame; any other error unchanged. */
export function blameServer(error: unknown, address: QueueAddress): unknown {
  const refusal = refusalIn(error);
  return refusal === null ? error : new ServiceError(`${shownAddress(address)} refuses: ${refusal}`);
}

/**
 * Does work for which the server may have no memory, and retries while it has none.
 *
 * @throws ServiceError if it still has none after half a minute, or refuses for another reason
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
