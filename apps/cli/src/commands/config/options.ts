import { options } from '../../options/option.ts';
import { oneOf } from '../../options/value-type.ts';

export const configOptions = options([
  {
    name: 'format',
    alias: 'f',
    value: oneOf(['text', 'json']),
    default: 'text',
    help: 'the format of standard output',
    commands: ['config'],
  },
]);
