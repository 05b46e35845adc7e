import { options } from './option.ts';
import { wholeNumber } from './value-type.ts';

/** How much of the machine to use. */
export const threadOptions = options([
  {
    name: 'threads',
    value: wholeNumber('n'),
    help: 'check this many pairs at once instead of one per core',
    commands: ['check --pairs', 'batch', 'baseline', 'serve', 'worker'],
  },
  {
    name: 'thread-memory',
    value: wholeNumber('mb'),
    help: 'the most memory a pair may take, in MB, instead of what Node gives',
    commands: ['batch', 'baseline', 'worker'],
  },
]);
