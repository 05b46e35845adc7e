import { align } from '@gegenlesen/align';
import type { Bead, Language, SegmentedDocument } from '@gegenlesen/bitext';
import { readDocument, segmentDocument } from '@gegenlesen/ingest';
import type { Knowledge } from './known-words.ts';
import type { File } from './stages.ts';

export interface AlignDocumentsOptions extends Knowledge {
  /** BCP 47; overrides what is recognised. */
  readonly sourceLang?: Language;
  readonly targetLang?: Language;
  /** The files hold one sentence a line already. */
  readonly lines?: boolean;
}

/** Two documents and which of their sentences translate each other; `source` is always the first. */
export interface Alignment {
  readonly source: SegmentedDocument;
  readonly target: SegmentedDocument;
  readonly beads: readonly Bead[];
}

/**
 * Two files to their alignment, in any pair of languages. Unlike `proofread` it takes the files in the order given, since
 * the beads count their sentences.
 *
 * @throws InputError where a file cannot be read
 */
export async function alignDocuments(
  original: File,
  translation: File,
  { sourceLang, targetLang, lines = false, lexicon }: AlignDocumentsOptions = {},
): Promise<Alignment> {
  const read = ({ path, bytes }: File, lang: Language | undefined): Promise<SegmentedDocument> =>
    segmentDocument(readDocument(bytes, path, lines ? { format: 'lines' } : {}), lang === undefined ? {} : { lang });
  const [source, target] = await Promise.all([read(original, sourceLang), read(translation, targetLang)]);
  const isKnown =
    lexicon !== undefined &&
    [source, target].every(({ lang }) => /^(?:de|en)\b/.test(lang)) &&
    source.lang !== target.lang;
  return { source, target, beads: align(source.segments, target.segments, isKnown ? { lexicon } : {}) };
}
