import { staleFormats } from '../../formats.ts';
import { options } from '../../options/option.ts';
import { file, oneOf } from '../../options/value-type.ts';

export const staleOptions = options([
  {
    name: 'format',
    alias: 'f',
    value: oneOf(staleFormats),
    default: 'text',
    help: 'the format of standard output',
    commands: ['stale'],
  },
  {
    name: 'out',
    alias: 'o',
    value: file,
    repeatable: true,
    help: 'also write the list to this file; its ending decides the format',
    commands: ['stale'],
  },
  {
    name: 'fail-on',
    value: oneOf(['out-of-date', 'suspected', 'never']),
    default: 'out-of-date',
    help: 'what ends with exit status 1',
    commands: ['stale'],
  },
]);
