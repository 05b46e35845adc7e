import { alignmentFormats } from '../../formats.ts';
import { options } from '../../options/option.ts';
import { file, oneOf, share } from '../../options/value-type.ts';

export const alignOptions = options([
  { name: 'lines', value: null, help: 'the files hold one sentence per line', commands: ['align'] },
  {
    name: 'format',
    alias: 'f',
    value: oneOf(alignmentFormats),
    default: 'text',
    help: 'the format of standard output',
    commands: ['align'],
  },
  {
    name: 'out',
    alias: 'o',
    value: file,
    repeatable: true,
    help: 'also write the alignment to this file; its ending decides the format',
    commands: ['align'],
  },
  {
    name: 'min-confidence',
    value: share,
    default: 0,
    help: 'leave out pairs that are less sure than this, from 0 to 1',
    commands: ['align'],
  },
]);
