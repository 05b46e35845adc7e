import { InputError } from '@gegenlesen/bitext';
import { parseOptions } from '../../options/parse-options.ts';
import type { Command } from '../command.ts';

export const explainCommand: Command = {
  name: 'explain',
  summary: 'explain a rule',
  description: 'Explains a rule, with examples in both languages of what it flags and what it does not.',
  operands: [
    {
      name: 'rule',
      help: 'its name, as in a finding or in `gegenlesen rules`: number-changed',
      offers: 'rules',
    },
  ],
  owners: ['explain'],
  help: '',
  run: async ([rule], given) => {
    if (rule === undefined) throw noRule;
    const asked = parseOptions('explain', given);
    const { explain } = await import('./run.ts');
    return explain(rule, asked);
  },
};

const noRule = new InputError('explain', 'needs a rule', {
  remedy: 'write `gegenlesen explain RULE`; `gegenlesen rules` lists them',
});
