import { askServer, type BatchOrder, type BatchRecord, tellBatch } from '@gegenlesen/worker/queue';
import { type ExitStatus, exitStatus } from '../../exit-status.ts';
import type { OptionsOf } from '../../options/catalogue.ts';
import { addressOf } from '../../queue.ts';
import { print } from '../../standard-output.ts';

/** `batch status|pause|resume|cancel ID` */
export async function batchOrder(
  order: BatchOrder,
  id: string,
  options: OptionsOf<'batch ORDER'>,
): Promise<ExitStatus> {
  const { address } = await askServer(addressOf(options));
  await print(`${lineOf(await tellBatch(address, order, id, options.expire))}\n`);
  return exitStatus.passes;
}

const lineOf = ({ id, state, place, pairs, done, failed }: BatchRecord): string =>
  `${id} ${state}: ${done + failed} of ${pairs} pairs of ${place}, ${failed} of them cannot be read`;
