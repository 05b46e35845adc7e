import { type Glossary, InputError } from '@gegenlesen/bitext';
import { decode } from '../decode.ts';
import { readColumns } from './read-columns.ts';
import { readTbx } from './read-tbx.ts';

/** Far more than any real glossary has. */
const mostBytes = 20_000_000;

/**
 * A glossary from a table (CSV, separated by `,`, `;` or tab) or from TBX (ISO 30042, versions of 2008 and 2019).
 *
 * @param path used in messages only; the format follows from the content
 * @throws InputError, with the line if there is one, if the file is neither, too large, or has an entry without terms
 */
export function readGlossary(bytes: Uint8Array, path: string): Glossary {
  if (bytes.length > mostBytes) {
    throw new InputError(path, `is larger than ${mostBytes / 1e6} MB, the limit for a glossary`, {
      remedy: 'split it into parts',
    });
  }
  const { text } = decode(bytes, path);
  const glossary = /^\s*</.test(text) ? readTbx(text, path) : readColumns(text, path);
  if (glossary.entries.length > 0) return glossary;
  throw new InputError(path, 'contains no terms', { remedy: 'name a glossary in CSV or TBX' });
}
