import { alignmentFormats } from '../../formats.ts';
import { options } from '../../options/option.ts';
import { file, oneOf } from '../../options/value-type.ts';

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
    help: 'also write the alignment to this file, .txt or .jsonl',
    commands: ['align'],
  },
]);
