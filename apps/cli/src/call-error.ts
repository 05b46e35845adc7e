import { InputError } from '@gegenlesen/bitext';
import type { CommanderError } from 'commander';

const problems: Readonly<Record<string, readonly [problem: string, remedy: string]>> = {
  'commander.unknownCommand': [
    'is not a command',
    '`gegenlesen check ORIGINAL TRANSLATION` checks two texts; `gegenlesen --help` lists the commands',
  ],
  'commander.unknownOption': [
    'is not an option here',
    '`gegenlesen --help` and `gegenlesen check --help` show what there is',
  ],
  'commander.optionMissingArgument': ['needs a value', 'write it after the option'],
  'commander.excessArguments': ['takes only two files', 'name the original and its translation'],
};

/** Turns an error of commander into one with a remedy: `error: unknown option '--formt'\n(Did you mean --format?)`. */
export function callError({ code, message }: CommanderError): Error {
  const [problem, remedy] = problems[code] ?? [];
  if (problem === undefined || remedy === undefined) return new InputError('the call', message.replace(/^error: /, ''));
  const [, subject = 'the call'] = /'(?:-\w, )?(\S+)[^']*'/.exec(message) ?? [];
  // Commands with fewer than two operands.
  if (/Expected [01] argument/.test(message)) {
    return new InputError(subject, 'has too many arguments', {
      remedy: `\`gegenlesen ${subject} --help\` shows what it takes`,
    });
  }
  const [, meant] = /\(Did you mean ([^?]*)\?\)/.exec(message) ?? [];
  return new InputError(subject, problem, { remedy: meant === undefined ? remedy : `did you mean \`${meant}\`?` });
}
