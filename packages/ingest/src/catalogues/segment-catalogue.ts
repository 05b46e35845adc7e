import {
  type CatalogueFormat,
  type Document,
  InputError,
  type Language,
  proseOf,
  type Segment,
  type SegmentedDocument,
} from '@gegenlesen/bitext';
import { recogniseLanguage } from '../language/recognise-language.ts';
import { noticesOf } from '../notices.ts';
import { catalogueReaders } from './catalogues.ts';
import { segmentFromParts } from './segment-from-parts.ts';

/**
 * The strings of a catalogue as segments, each with its key and never split. Strings without a letter or digit are left out,
 * so that an empty one counts as missing.
 *
 * @throws InputError with the place if the file is broken, holds no string, or two under one key
 */
export async function segmentCatalogue(
  document: Document,
  format: CatalogueFormat,
  lang: Language | undefined,
): Promise<SegmentedDocument> {
  const { text, path } = document;
  const read = await catalogueReaders[format]();
  const segments = read(text, path).flatMap((entry, block) => segmentFromParts(entry, text, block) ?? []);
  if (segments.length === 0)
    throw new InputError(path, 'contains no strings', { remedy: 'name a catalogue with texts' });
  refuseTwins(segments, path);
  const recognised = lang === undefined ? await recogniseLanguage(segments.map(proseOf)) : null;
  return {
    ...document,
    lang: lang ?? recognised?.lang ?? 'und',
    segments,
    leftovers: [],
    note: null,
    notices: noticesOf(document, recognised),
  };
}

function refuseTwins(segments: readonly Segment[], path: string): void {
  const seen = new Set<string | undefined>();
  for (const { key } of segments) {
    if (seen.has(key)) throw new InputError(path, `has two strings under the key \`${key}\``, { remedy: 'remove one' });
    seen.add(key);
  }
}
