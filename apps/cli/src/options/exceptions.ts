import { options } from './option.ts';
import { file } from './value-type.ts';

/** Options that settle findings. */
export const exceptionOptions = options([
  {
    name: 'baseline',
    value: file,
    config: 'baseline',
    help: 'a file of findings to settle, as `gegenlesen baseline` writes it',
    commands: ['check', 'batch', 'serve'],
  },
  {
    name: 'decisions',
    value: file,
    repeatable: true,
    config: 'decisions',
    help: 'a file of decisions, the decisions.jsonl of the review page; dismissed findings are settled',
    commands: ['check', 'batch', 'baseline', 'serve'],
  },
  {
    name: 'strict-exceptions',
    value: null,
    help: 'do not pass while an exception no longer matches anything',
    commands: ['check', 'batch'],
  },
]);
