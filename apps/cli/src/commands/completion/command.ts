import { InputError } from '@gegenlesen/bitext';
import { choose } from '../../nearest.ts';
import type { Command } from '../command.ts';
import { completionHelp } from './help.ts';

const shells = ['bash', 'zsh', 'fish'] as const;

export const completionCommand: Command = {
  name: 'completion',
  summary: 'print a script that completes commands and options in your shell',
  description: 'Prints a script with which your shell completes commands, options, their values and files.',
  operands: [{ name: 'shell', help: `your shell: ${shells.join(', ')}`, offers: shells }],
  owners: ['completion'],
  help: completionHelp,
  run: async ([asked]) => {
    const shell = shells.find((name) => name === asked);
    if (shell === undefined) throw unknownShell(asked);
    const { completion } = await import('./run.ts');
    return completion(shell);
  },
};

const unknownShell = (asked: string | undefined): InputError =>
  asked === undefined
    ? new InputError('completion', 'needs a shell', { remedy: choose('', shells) })
    : new InputError(asked, 'is not a supported shell', { remedy: choose(asked, shells) });
