import { parseOptions } from '../../options/parse-options.ts';
import type { Command } from '../command.ts';
import { staleHelp } from './help.ts';

export const staleCommand: Command = {
  name: 'stale',
  summary: 'list sentences whose originals changed after they were translated',
  description: 'Lists the sentences of a tree whose originals changed after they were translated.',
  operands: [
    {
      name: 'place',
      help: 'a folder (this one unless named), or a list of pairs: .csv, .json or .jsonl',
      offers: 'files',
    },
  ],
  owners: ['stale'],
  help: staleHelp,
  run: async ([place = '.'], given) => {
    const asked = parseOptions('stale', given);
    const { stale } = await import('./run.ts');
    return stale(place, asked);
  },
};
