import { parseOptions } from '../../options/parse-options.ts';
import type { Command } from '../command.ts';
import { calibrateHelp } from './help.ts';

export const calibrateCommand: Command = {
  name: 'calibrate',
  summary: 'propose thresholds and severities from decisions',
  description: 'Counts how often each rule was right, and proposes thresholds and severities.',
  operands: [
    {
      name: 'file',
      help: 'files of decisions (decisions.jsonl); without one, the decisions of the review page',
      offers: 'files',
      several: true,
    },
  ],
  owners: ['calibrate'],
  help: calibrateHelp,
  run: async (files, given) => {
    const asked = parseOptions('calibrate', given);
    const { calibrate } = await import('./run.ts');
    return calibrate(files, asked);
  },
};
