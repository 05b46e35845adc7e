import { type FileFormat, fileFormats } from '@gegenlesen/bitext';
import { table } from './tables.ts';

/** The tables of docs/formats.md, by name: one for each kind of thing that files hold. */
export const formatTables = (): ReadonlyMap<string, string> =>
  new Map([
    ['documents', tableOf('document')],
    ['catalogues', tableOf('catalogue')],
    ['bilingual files', tableOf('both languages')],
  ]);

const tableOf = (holds: FileFormat['holds']): string =>
  table(
    ['format', 'endings', 'what is read', 'what is not', 'written back', 'tried with'],
    Object.values(fileFormats)
      .filter((format) => format.holds === holds)
      .map(({ title, endings, reads, leaves = '', readOnly, tried = '' }) => [
        title,
        endings.map((ending) => `\`.${ending}\``).join(', '),
        reads,
        leaves,
        readOnly ? 'no' : 'yes',
        tried,
      ]),
  );
