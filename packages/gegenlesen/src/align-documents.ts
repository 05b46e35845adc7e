import { align } from '@gegenlesen/align';
import type { Bead, Language, SegmentedDocument } from '@gegenlesen/bitext';
import { readDocument, segmentDocument } from '@gegenlesen/ingest';
import type { Knowledge } from './known-words.ts';
import type { File } from './stages.ts';

export interface AlignDocumentsOptions extends Knowledge {
  /** BCP 47; overrides the language recognised. */
  readonly sourceLang?: Language;
  readonly targetLang?: Language;
  /** Whether the files have one sentence per line already. */
  readonly lines?: boolean;
}

/** Two documents, the first as `source`, and the sentences that translate each other. */
export interface Alignment {
  readonly source: SegmentedDocument;
  readonly target: SegmentedDocument;
  readonly beads: readonly Bead[];
}

/**
 * Aligns two files in any pair of languages. Unlike `proofread` it never swaps them, since the beads count their sentences.
 *
 * @throws {InputError} if a file cannot be read
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
