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
    help: 'the prefix of the keys of the queue, instead of `gegenlesen`',
    commands: ['batch', 'batch ORDER', 'worker'],
  },
  {
    name: 'store',
    value: folder,
    help: 'a folder that all workers can reach, for data otherwise kept in Redis',
    commands: ['batch', 'worker'],
  },
  {
    name: 'expire',
    value: wholeNumber('seconds'),
    default: 24 * 3600,
    help: 'how long the queue keeps uncollected results',
    commands: ['batch', 'batch ORDER', 'worker'],
  },
]);
