import { parseOptions } from '../../options/parse-options.ts';
import type { Command } from '../command.ts';
import { initHelp } from './help.ts';

export const initCommand: Command = {
  name: 'init',
  summary: 'look at a folder and write a configuration for it',
  description: 'Looks at a folder of texts and writes a configuration for it, with comments.',
  operands: [{ name: 'folder', help: 'the folder; this one unless named', offers: 'folders' }],
  owners: ['init'],
  help: initHelp,
  run: async ([folder = '.'], given) => {
    const asked = parseOptions('init', given);
    const { init } = await import('./run.ts');
    return init(folder, asked);
  },
};
