import { parseOptions } from '../../options/parse-options.ts';
import type { Command } from '../command.ts';
import { convertHelp } from './help.ts';

export const convertCommand: Command = {
  name: 'convert',
  summary: 'convert a bilingual file, or two catalogues, to another format',
  description:
    'Converts a file with both languages, or two catalogues with the same keys, to another bilingual format.',
  operands: [
    {
      name: 'file',
      help: 'the file to convert, or two catalogues, and last the file to write',
      offers: 'files',
      several: true,
    },
  ],
  owners: ['convert'],
  help: convertHelp,
  run: async (files, given) => {
    const asked = parseOptions('convert', given);
    const { convert } = await import('./run.ts');
    return convert(files, asked);
  },
};
