import { options } from '../../options/option.ts';
import { word } from '../../options/value-type.ts';

export const learnOptions = options([
  {
    name: 'name',
    value: word('name'),
    help: 'what to call it, instead of the name of the first file',
    commands: ['learn'],
  },
  { name: 'list', value: null, help: 'show what was learned', commands: ['learn'] },
  { name: 'remove', value: word('name'), help: 'forget it', commands: ['learn'] },
]);
