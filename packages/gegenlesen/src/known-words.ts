import { align } from '@gegenlesen/align';
import type { Glossary, Lexicon } from '@gegenlesen/bitext';
import type { CheckOptions } from '@gegenlesen/drift';
import { splitSentences } from '@gegenlesen/ingest';

/** What the checks know beyond the two texts. */
export interface Knowledge {
  /** Knows German and English words; without it only figures and what lists of words reveal are checked. */
  readonly lexicon?: Lexicon;
  /** False for the checks of figures and form only, which take a fraction of the time. */
  readonly meaning?: boolean;
  /** Terms that are required or forbidden. */
  readonly glossary?: Glossary;
}

/**
 * The options of the checks, among them how to split and align a pair of several sentences. A paragraph is too short to
 * learn words from, so the aligner skips its second pass.
 *
 * @param request with the names that the translation keeps
 */
export function checkOptionsOf(
  { lexicon, meaning = true, glossary }: Knowledge,
  { untranslated }: { readonly untranslated?: readonly string[] } = {},
): CheckOptions {
  const known = lexicon === undefined ? {} : { lexicon };
  return {
    ...known,
    meaning,
    ...(glossary === undefined ? {} : { glossary }),
    ...(untranslated === undefined ? {} : { names: untranslated }),
    split: splitSentences,
    align: (source, target) => align(source, target, { ...known, learn: false }),
  };
}
