import { options } from './option.ts';
import { folder, wholeNumber, word } from './value-type.ts';

/** Where the queue is and how long it keeps things. */
export const queueOptions = options([
  {
    name: 'queue',
    value: word('url'),
    help: 'the Redis of the queue, instead of REDIS_URL',
    commands: ['batch', 'batch ORDER', 'worker'],
  },
  {
    name: 'prefix',
    value: word('name'),
    help: 'what the keys of the queue begin with, instead of `gegenlesen`',
    commands: ['batch', 'batch ORDER', 'worker'],
  },
  {
    name: 'store',
    value: folder,
    help: 'a folder that all workers see, for what Redis would hold otherwise',
    commands: ['batch', 'worker'],
  },
  {
    name: 'expire',
    value: wholeNumber('seconds'),
    default: 24 * 3600,
    help: 'how long the queue keeps what nobody collects',
    commands: ['batch', 'batch ORDER', 'worker'],
  },
]);
