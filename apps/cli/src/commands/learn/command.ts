import { parseOptions } from '../../options/parse-options.ts';
import type { Command } from '../command.ts';
import { learnHelp } from './help.ts';

export const learnCommand: Command = {
  name: 'learn',
  summary: 'learn words from a translation memory or a batch',
  description: 'Learns words from German and English texts, on top of the built-in lexicon.',
  operands: [
    {
      name: 'file',
      help: 'sentence pairs (.tmx, .xlf, .po, .jsonl, .tsv), or a folder of documents as for batch',
      offers: 'files',
      several: true,
    },
  ],
  owners: ['learn'],
  help: learnHelp,
  run: async (files, given) => {
    const asked = parseOptions('learn', given);
    const { learn } = await import('./run.ts');
    return learn(files, asked);
  },
};
