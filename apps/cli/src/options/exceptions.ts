import { options } from './option.ts';
import { file } from './value-type.ts';

/** What settles findings. */
export const exceptionOptions = options([
  {
    name: 'baseline',
    value: file,
    config: 'baseline',
    help: 'settle the findings in this file, written by `gegenlesen baseline`',
    commands: ['check', 'batch', 'serve'],
  },
  {
    name: 'decisions',
    value: file,
    repeatable: true,
    config: 'decisions',
    help: 'settle what was dismissed in this file, the decisions.jsonl of the review page',
    commands: ['check', 'batch', 'baseline', 'serve'],
  },
  {
    name: 'strict-exceptions',
    value: null,
    help: 'do not pass while an exception no longer matches anything',
    commands: ['check', 'batch'],
  },
]);
