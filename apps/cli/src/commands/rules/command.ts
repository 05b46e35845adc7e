import { parseOptions } from '../../options/parse-options.ts';
import type { Command } from '../command.ts';

export const rulesCommand: Command = {
  name: 'rules',
  summary: 'list what is checked',
  description: 'Lists every check with its usual severity and what it finds.',
  operands: [],
  owners: ['rules'],
  help: '',
  run: async (_, given) => {
    const asked = parseOptions('rules', given);
    const { rules } = await import('./run.ts');
    return rules(asked);
  },
};
