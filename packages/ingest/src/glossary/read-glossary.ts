import { type Glossary, InputError } from '@gegenlesen/bitext';
import { decode } from '../decode.ts';
import { readColumns } from './read-columns.ts';
import { readTbx } from './read-tbx.ts';

/** Far more than any glossary that people keep. */
const mostBytes = 20_000_000;

/**
 * A glossary from a table (CSV; `,`, `;` or tab) or from TBX (ISO 30042, in its forms of 2008 and 2019).
 *
 * @param path only for messages: the content says which of the two it is
 * @throws InputError with the line, where the file is neither, too large, or holds an entry without terms
 */
export function readGlossary(bytes: Uint8Array, path: string): Glossary {
  if (bytes.length > mostBytes) {
    throw new InputError(path, `is larger than ${mostBytes / 1e6} MB, the most that a glossary may have`, {
      remedy: 'split it into parts',
    });
  }
  const { text } = decode(bytes, path);
  const glossary = /^\s*</.test(text) ? readTbx(text, path) : readColumns(text, path);
  if (glossary.entries.length > 0) return glossary;
  throw new InputError(path, 'holds no terms', { remedy: 'name a glossary in CSV or TBX' });
}
