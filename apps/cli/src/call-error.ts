import { InputError } from '@gegenlesen/bitext';
import type { CommanderError } from 'commander';

/** What is wrong with the call, from the words of commander: `error: unknown option '--formt'\n(Did you mean --format?)`. */
export function callError({ message }: CommanderError): InputError {
  const [, problem = message] = /^error: ([^\n]*)/.exec(message) ?? [];
  const [, suggestion] = /\(Did you mean ([^?]*)\?\)/.exec(message) ?? [];
  const [quoted, subject] = /'([^']*)'/.exec(problem) ?? [];
  const remedy =
    suggestion === undefined ? '`gegenlesen --help` shows what there is' : `did you mean \`${suggestion}\`?`;
  if (quoted === undefined || subject === undefined) return new InputError('the call', problem, { remedy });
  return new InputError(subject, problem.replace(quoted, '').replace(/\s+/g, ' ').trim(), { remedy });
}
