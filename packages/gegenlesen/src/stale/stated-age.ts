import { createHash } from 'node:crypto';
import { readDocument, statedIn } from '@gegenlesen/ingest';
import type { File } from '../ingest-file.ts';

/** Whether the original is newer according to the front matter, and why, as a sentence. */
export interface StatedAge {
  readonly isNewer: boolean;
  readonly reason: string;
}

/** When a text last changed. */
const written = /^(?:ms\.date|date|updated|lastmod|last[._-]?(?:updated?|modified)|modified|dc\.date\.modified)$/;
/** When it was translated. */
const translated = /^(?:ms\.lasthandoff|translated|translat(?:ion|ed)[._-](?:date|on|at))$/;

/**
 * Whether the original is newer than its translation, according to their front matter: a checksum of the original; a
 * date in both, which the translation copied from the original it was made from; or else the date of the translation.
 *
 * @returns null if they state nothing comparable
 */
export async function statedAge(original: File, translation: File): Promise<StatedAge | null> {
  const source = statedIn((await readDocument(original.bytes, original.path)).text);
  const target = statedIn((await readDocument(translation.bytes, translation.path)).text);
  if (target.sourceChecksums.length > 0) {
    const isSame = checksumsOf(original.bytes).some((checksum) => target.sourceChecksums.includes(checksum));
    return {
      isNewer: !isSame,
      reason: isSame
        ? 'The translation states the checksum of the current original.'
        : 'The translation states the checksum of a different version of the original.',
    };
  }
  const dates = [...source.dates].filter(([key]) => written.test(key));
  for (const [key, date] of dates) {
    const copied = target.dates.get(key);
    if (copied !== undefined)
      return compared(date, copied, `${key} of the original is ${date}, of the translation ${copied}`);
  }
  const [handed] = [...target.dates].filter(([key]) => translated.test(key));
  const [last] = dates.sort(([, a], [, b]) => (a < b ? 1 : -1));
  if (handed === undefined || last === undefined) return null;
  return compared(last[1], handed[1], `The original is dated ${last[1]}, its translation ${handed[1]}`);
}

const compared = (original: string, translation: string, said: string): StatedAge => ({
  isNewer: original > translation,
  reason: `${said}.`,
});

/** The checksums that common tools use; the last one is git's. */
const checksumsOf = (bytes: Uint8Array): readonly string[] => [
  ...['md5', 'sha1', 'sha256'].map((name) => createHash(name).update(bytes).digest('hex')),
  createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex'),
];
