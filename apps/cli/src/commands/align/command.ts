import { parseOptions } from '../../options/parse-options.ts';
import type { Command } from '../command.ts';
import { requireBoth } from '../require-operands.ts';
import { alignHelp } from './help.ts';

export const alignCommand: Command = {
  name: 'align',
  summary: 'show which sentences translate each other',
  description: 'Shows which sentences of two texts translate each other, in any two languages.',
  operands: [
    { name: 'original', help: 'the text that was translated', offers: 'files' },
    { name: 'translation', help: 'its translation', offers: 'files' },
  ],
  owners: ['align'],
  help: alignHelp,
  run: async (operands, given) => {
    const [original, translation] = requireBoth('align', operands);
    const asked = parseOptions('align', given);
    const { align } = await import('./run.ts');
    return align(original, translation, asked);
  },
};
