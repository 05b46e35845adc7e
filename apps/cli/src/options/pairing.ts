import { isPattern, patternRemedy } from '../document-pairs/pattern.ts';
import { options } from './option.ts';
import { type Setting, word } from './value-type.ts';

const patternProblem = (given: string): string => `\`${given}\` is not a pattern; ${patternRemedy}`;

const pattern: Setting<string> = {
  ...word('pattern'),
  parse: (given) => (isPattern(given) ? { value: given } : { problem: patternProblem(given) }),
  inConfig: (zod) => zod.string().refine(isPattern, { error: ({ input }) => patternProblem(String(input)) }),
};

/** Which texts belong together. */
export const pairingOptions = options([
  {
    name: 'pair',
    value: pattern,
    repeatable: true,
    config: 'pairs',
    help: 'which files belong together: `text/*.md:uebersetzung/*.md`',
    commands: ['batch', 'baseline', 'serve', 'stale'],
  },
]);
