import { askedColumns } from '@gegenlesen/bitext';
import { options } from './option.ts';
import { type Setting, word } from './value-type.ts';

const problemOf = (given: string): string =>
  `\`${given}\` names no columns; write \`source=B,target=C\` or \`source=English,target=German,id=Key,note=4\``;

const columns: Setting<string> = {
  ...word('columns'),
  parse: (given) => (askedColumns(given) === null ? { problem: problemOf(given) } : { value: given }),
  inConfig: (zod) =>
    zod.string().refine((given) => askedColumns(given) !== null, { error: ({ input }) => problemOf(String(input)) }),
};

/** How tables with two languages are read. */
export const tableOptions = options([
  {
    name: 'columns',
    value: columns,
    config: 'columns',
    help: 'the columns of a table, by name, letter or number: `source=B,target=C,id=A,note=D`',
    commands: ['check', 'check --pairs', 'convert', 'batch', 'config'],
  },
]);
