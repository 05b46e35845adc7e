import { documentFormats } from '../../formats.ts';
import { options } from '../../options/option.ts';
import { file, oneOf } from '../../options/value-type.ts';

export const applyOptions = options([
  {
    name: 'out',
    alias: 'o',
    value: file,
    help: 'write the corrected translations into this folder, not in place',
    commands: ['apply'],
  },
  {
    name: 'dry-run',
    value: null,
    help: 'print what would change as a unified diff, and write nothing',
    commands: ['apply'],
  },
  {
    name: 'mark',
    value: oneOf(['needs-review', 'reviewed']),
    help: 'also set the states of units in bilingual files, to this at most',
    commands: ['apply'],
  },
  {
    name: 'read-as',
    value: oneOf(documentFormats),
    help: 'the format of the files, whatever their endings',
    commands: ['apply'],
  },
]);
