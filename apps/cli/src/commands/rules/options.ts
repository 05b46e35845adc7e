import { ruleFormats } from '../../formats.ts';
import { options } from '../../options/option.ts';
import { oneOf } from '../../options/value-type.ts';

export const rulesOptions = options([
  {
    name: 'format',
    alias: 'f',
    value: oneOf(ruleFormats),
    default: 'text',
    help: 'the format of standard output',
    commands: ['rules', 'explain'],
  },
]);
