import { calibrationFormats } from '../../formats.ts';
import { options } from '../../options/option.ts';
import { oneOf } from '../../options/value-type.ts';

export const calibrateOptions = options([
  { name: 'review', value: null, help: 'also use the decisions of the review page', commands: ['calibrate'] },
  { name: 'write', value: null, help: 'write the proposal into the configuration', commands: ['calibrate'] },
  {
    name: 'format',
    alias: 'f',
    value: oneOf(calibrationFormats),
    default: 'text',
    help: 'the format of standard output',
    commands: ['calibrate'],
  },
]);
