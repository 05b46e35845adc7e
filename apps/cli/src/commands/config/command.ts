import { parseOptions } from '../../options/parse-options.ts';
import type { Command } from '../command.ts';
import { configHelp } from './help.ts';

export const configCommand: Command = {
  name: 'config',
  summary: 'show which settings apply to a text, and where they come from',
  description: 'Shows every setting that applies to a text, with the file and line it comes from.',
  operands: [{ name: 'file', help: 'a text or a folder; this folder unless named', offers: 'files' }],
  owners: ['config'],
  help: configHelp,
  run: async ([path = '.'], given) => {
    const asked = parseOptions('config', given);
    const { config } = await import('./run.ts');
    return config(path, asked);
  },
};
