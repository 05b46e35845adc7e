import { InputError } from '@gegenlesen/bitext';
import { parseOptions } from '../../options/parse-options.ts';
import type { Command } from '../command.ts';
import { requireTexts } from '../require-operands.ts';
import { checkHelp } from './help.ts';

export const checkCommand: Command = {
  name: 'check',
  summary: 'check a translation against its original',
  description: 'Checks a translation against its original and writes a report.',
  operands: [
    { name: 'original', help: 'the text that was translated; or a file that holds both languages', offers: 'files' },
    { name: 'translation', help: 'its translation', offers: 'files' },
  ],
  owners: ['check', 'check --pairs'],
  help: checkHelp,
  run: async (operands, given) => {
    if (typeof given.pairs === 'string') {
      requireNoText(operands);
      const asked = parseOptions('check --pairs', given);
      const { checkPairs } = await import('./run-pairs.ts');
      return checkPairs(given.pairs, asked);
    }
    const [original, translation] = requireTexts('check', operands);
    const asked = parseOptions('check', given);
    if (asked.review) {
      const { review } = await import('./run-review.ts');
      return review(original, translation, asked);
    }
    const { check } = await import('./run.ts');
    return check(original, translation, asked);
  },
};

function requireNoText([first]: readonly string[]): void {
  if (first === undefined) return;
  throw new InputError(first, 'cannot be combined with `--pairs`', { remedy: 'name two texts or one file of pairs' });
}
