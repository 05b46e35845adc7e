import { options } from '../../options/option.ts';
import { filled, oneOf, type ValueType, wholeNumber, word } from '../../options/value-type.ts';

const some = filled('name', 'is empty');
const user: ValueType<string> = {
  ...some,
  parse: (given) => (given.length > 200 ? { problem: 'is longer than 200 characters' } : some.parse(given)),
};

export const serveOptions = options([
  {
    name: 'port',
    value: wholeNumber('n'),
    help: 'listen on this port instead of any free one',
    commands: ['serve'],
  },
  {
    name: 'host',
    value: word('name'),
    help: 'let others in under this name or address; add users first, since they log in',
    commands: ['serve'],
  },
  { name: 'no-open', value: null, help: 'print the address without opening a browser', commands: ['serve'] },
  {
    name: 'add-user',
    value: user,
    help: 'add a user or change a password, which is asked for, and end',
    commands: ['serve'],
  },
  {
    name: 'role',
    value: oneOf(['reviewer', 'editor']),
    default: 'editor',
    help: 'what the new user is; reviewers decide, editors may change everything',
    commands: ['serve'],
  },
]);
