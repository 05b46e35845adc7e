import { join } from 'node:path';
import { messagesIn } from '../debian/catalogue.ts';
import { fetchPackages, packageCache } from '../debian/fetch-packages.ts';
import { type LabelledPair, pairOf } from './pairs.ts';
import type { Shared } from './read.ts';

/** Debian packages under permissive licences, which neither the word model nor the reader has learned from. */
const packages = [
  'postgresql-15',
  'postgresql-client-15',
  'libpq5',
  'subversion',
  'sudo',
  'python3-django',
  'poedit-common',
];

/**
 * The messages of some programs, unchanged from their catalogues, with placeholders, accelerators and line breaks.
 * None, with a message, if the packages cannot be downloaded, as on any system but Debian 12.
 */
export function stringsOfPrograms({ say }: Pick<Shared, 'say'>): readonly LabelledPair[] {
  const folder = packageFolder(say);
  if (folder === null) return [];
  const messages = packages.flatMap((name) =>
    messagesIn(join(folder, name)).map((message, i) => ({ id: `${name}-${i + 1}`, ...message })),
  );
  return messages
    .filter(({ en, de }) => /\p{L}{2}/u.test(en) && /\p{L}{2}/u.test(de))
    .map(({ id, en, de }) => ({ id, pair: pairOf({ en, de, original: 'en' }), bad: false }));
}

function packageFolder(say: Shared['say']): string | null {
  try {
    return fetchPackages(packageCache, packages, say);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    say(`skipped: strings of programs, since the packages cannot be downloaded (${error.message.split('\n')[0]})`);
    return null;
  }
}
