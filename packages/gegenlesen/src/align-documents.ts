import { align } from '@gegenlesen/align';
import type { Bead, Language, SegmentedDocument } from '@gegenlesen/bitext';
import { readDocument, segmentDocument } from '@gegenlesen/ingest';
import type { File } from './ingest-file.ts';
import type { Knowledge } from './known-words.ts';

export interface AlignDocumentsOptions extends Knowledge {
  /** BCP 47; overrides the recognised language. */
  readonly sourceLang?: Language;
  readonly targetLang?: Language;
  /** Whether the files already have one sentence per line. */
  readonly lines?: boolean;
}

/** Two documents and their beads; `source` is always the first. */
export interface Alignment {
  readonly source: SegmentedDocument;
  readonly target: SegmentedDocument;
  readonly beads: readonly Bead[];
}

/**
 * Aligns two files in any languages. Unlike `proofread`, it keeps them in the given order, because beads refer to their
 * sentences by index.
 *
 * @throws InputError if a file cannot be read
 */
export async function alignDocuments(
  original: File,
  translation: File,
  { sourceLang, targetLang, lines = false, lexicon }: AlignDocumentsOptions = {},
): Promise<Alignment> {
  const read = async ({ path, bytes }: File, lang: Language | undefined): Promise<SegmentedDocument> => {
    const document = await readDocument(bytes, path, lines ? { format: 'lines' } : {});
    return segmentDocument(document, lang === undefined ? {} : { lang });
  };
  const [source, target] = await Promise.all([read(original, sourceLang), read(translation, targetLang)]);
  const isKnown =
    lexicon !== undefined &&
    [source, target].every(({ lang }) => /^(?:de|en)\b/.test(lang)) &&
    source.lang !== target.lang;
  return { source, target, beads: align(source.segments, target.segments, isKnown ? { lexicon } : {}) };
}
