import { options } from '../../options/option.ts';
import { file } from '../../options/value-type.ts';

export const baselineOptions = options([
  {
    name: 'out',
    alias: 'o',
    value: file,
    help: 'the file to write, instead of `gegenlesen-baseline.json`',
    commands: ['baseline'],
  },
  { name: 'prune', value: null, help: 'remove what is fixed and add nothing', commands: ['baseline'] },
]);
