import { align } from '@gegenlesen/align';
import type { Glossary, Lexicon } from '@gegenlesen/bitext';
import type { CheckOptions } from '@gegenlesen/drift';
import { splitSentences } from '@gegenlesen/ingest';

/** What is known beyond the two texts. */
export interface Knowledge {
  /** Of German and English words; without it only figures and what lists of words tell are checked. */
  readonly lexicon?: Lexicon;
  /** False for the checks of figures and form alone, which take a fraction of the time. */
  readonly meaning?: boolean;
  /** Terms that are required or forbidden. */
  readonly glossary?: Glossary;
}

/**
 * The lexicon, and how a pair of several sentences is taken apart: what the checks are given. A paragraph is too short to
 * learn words from, so the aligner does without its second pass.
 *
 * @param request with the names that stay as they are in the translation
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
