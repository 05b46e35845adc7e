import { parseOptions } from '../../options/parse-options.ts';
import type { Command } from '../command.ts';
import { workerHelp } from './help.ts';

export const workerCommand: Command = {
  name: 'worker',
  summary: 'take jobs from the queue',
  description: 'Checks what `gegenlesen batch --queue` sends, until it is stopped.',
  operands: [],
  owners: ['worker'],
  help: workerHelp,
  run: async (_, given) => {
    const asked = parseOptions('worker', given);
    const { worker } = await import('./run.ts');
    return worker(asked);
  },
};
