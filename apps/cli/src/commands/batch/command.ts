import type { BatchOrder } from '@gegenlesen/worker/queue';
import { parseOptions } from '../../options/parse-options.ts';
import type { Command } from '../command.ts';
import { requirePlace } from '../require-operands.ts';
import { batchHelp } from './help.ts';

const order = (name: BatchOrder, summary: string): Command => ({
  name,
  summary,
  description: `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`,
  operands: [{ name: 'id', help: 'the id of the batch', offers: 'nothing' }],
  owners: ['batch ORDER'],
  help: '',
  run: async ([id = ''], given) => {
    const asked = parseOptions('batch ORDER', given);
    const { batchOrder } = await import('./run-order.ts');
    return batchOrder(name, id, asked);
  },
});

export const batchCommand: Command = {
  name: 'batch',
  summary: 'check every pair of a folder or a manifest',
  description: 'Checks every pair of documents in a folder or a manifest; writes a report on each and an index.',
  operands: [{ name: 'place', help: 'a folder, or a list of pairs: .csv, .json or .jsonl', offers: 'files' }],
  owners: ['batch'],
  help: batchHelp,
  orders: [
    order('status', 'show the progress of a batch in the queue'),
    order('pause', 'stop handing out its pairs'),
    order('resume', 'hand them out again'),
    order('cancel', 'end it; finished pairs stay finished'),
  ],
  run: async (operands, given) => {
    const place = requirePlace('batch', operands);
    const asked = parseOptions('batch', given);
    const { batch } = await import('./run.ts');
    return batch(place, asked);
  },
};
