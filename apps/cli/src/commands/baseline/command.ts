import { parseOptions } from '../../options/parse-options.ts';
import type { Command } from '../command.ts';
import { requirePlace } from '../require-operands.ts';
import { baselineHelp } from './help.ts';

export const baselineCommand: Command = {
  name: 'baseline',
  summary: "record today's findings, so that only new ones count",
  description: "Writes today's findings to a file. With it, check and batch count only new ones.",
  operands: [
    {
      name: 'place',
      help: 'a folder or a list of pairs, as for batch; or the original of one pair',
      offers: 'files',
    },
    { name: 'translation', help: 'its translation', offers: 'files' },
  ],
  owners: ['baseline'],
  help: baselineHelp,
  run: async (operands, given) => {
    const place = requirePlace('baseline', operands);
    const asked = parseOptions('baseline', given);
    const { baseline } = await import('./run.ts');
    return baseline(place, operands[1], asked);
  },
};
