import { InputError } from '@gegenlesen/bitext';
import type { CommanderError } from 'commander';

const problems: Readonly<Record<string, readonly [problem: string, remedy: string]>> = {
  'commander.unknownCommand': [
    'is no command',
    '`gegenlesen check ORIGINAL TRANSLATION` checks two texts; `gegenlesen --help` lists the commands',
  ],
  'commander.unknownOption': [
    'is no option here',
    '`gegenlesen --help` and `gegenlesen check --help` show what there is',
  ],
  'commander.optionMissingArgument': ['needs a value', 'write it behind the option'],
  'commander.excessArguments': ['names too many files', 'name the original and its translation'],
};

/** What is wrong with a call, from what commander says of it: `error: unknown option '--formt'\n(Did you mean --format?)`. */
export function callError({ code, message }: CommanderError): Error {
  const [problem, remedy] = problems[code] ?? [];
  if (problem === undefined || remedy === undefined) return new InputError('the call', message.replace(/^error: /, ''));
  const [, subject = 'the call'] = /'(\S+)[^']*'/.exec(message) ?? [];
  // Most commands take one name or none.
  if (/Expected [01] argument/.test(message)) {
    return new InputError(subject, 'names too much', {
      remedy: `\`gegenlesen ${subject} --help\` shows what it takes`,
    });
  }
  const [, meant] = /\(Did you mean ([^?]*)\?\)/.exec(message) ?? [];
  return new InputError(subject, problem, { remedy: meant === undefined ? remedy : `did you mean \`${meant}\`?` });
}
