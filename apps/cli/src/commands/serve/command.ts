import { parseOptions } from '../../options/parse-options.ts';
import type { Command } from '../command.ts';
import { serveHelp } from './help.ts';

export const serveCommand: Command = {
  name: 'serve',
  summary: 'open the review page',
  description: 'Serves the page on which people review findings, decide on them and correct the translation.',
  operands: [{ name: 'place', help: 'a folder of texts, or a list of pairs; more can be uploaded', offers: 'files' }],
  owners: ['serve'],
  help: serveHelp,
  run: async ([place], given) => {
    const asked = parseOptions('serve', given);
    const { serve } = await import('./run.ts');
    return serve(place, asked);
  },
};
