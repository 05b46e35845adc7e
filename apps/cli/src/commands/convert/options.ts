import { bilingualFormats, pairFileFormats } from '../../formats.ts';
import { options } from '../../options/option.ts';
import { oneOf } from '../../options/value-type.ts';

export const convertOptions = options([
  {
    name: 'to',
    value: oneOf(bilingualFormats),
    help: 'the format to write, whatever the ending',
    commands: ['convert'],
  },
  {
    name: 'read-as',
    value: oneOf(pairFileFormats),
    help: 'the format of the file to convert, whatever its ending',
    commands: ['convert'],
  },
]);
