import { InputError } from '@gegenlesen/bitext';
import { parseOptions } from '../../options/parse-options.ts';
import type { Command } from '../command.ts';
import { applyHelp } from './help.ts';

export const applyCommand: Command = {
  name: 'apply',
  summary: 'write the corrections of a review into the translations',
  description: 'Writes the corrections of a review into the translations, each in its own format.',
  operands: [
    { name: 'decisions', help: 'a file of decisions and corrections (decisions.jsonl)', offers: 'files' },
    {
      name: 'place',
      help: 'the folder that its paths start from, or translations to correct; without one, the folder of the decisions',
      offers: 'files',
      several: true,
    },
  ],
  owners: ['apply'],
  help: applyHelp,
  run: async ([decisions, ...places], given) => {
    if (decisions === undefined) {
      throw new InputError('gegenlesen apply', 'needs a file of decisions', {
        remedy: 'write `gegenlesen apply decisions.jsonl`',
      });
    }
    const asked = parseOptions('apply', given);
    const { apply } = await import('./run.ts');
    return apply(decisions, places, asked);
  },
};
