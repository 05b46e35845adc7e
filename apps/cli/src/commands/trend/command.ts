import { parseOptions } from '../../options/parse-options.ts';
import type { Command } from '../command.ts';
import { trendHelp } from './help.ts';

export const trendCommand: Command = {
  name: 'trend',
  summary: 'keep scores over time and chart them',
  description: 'Keeps the scores of batches in a file and charts them.',
  operands: [],
  owners: ['trend'],
  help: trendHelp,
  run: async (_, given) => {
    const asked = parseOptions('trend', given);
    const { trend } = await import('./run.ts');
    return trend(asked);
  },
};
