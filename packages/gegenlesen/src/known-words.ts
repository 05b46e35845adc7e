import { align } from '@gegenlesen/align';
import type { Glossary, Lexicon, Reader } from '@gegenlesen/bitext';
import type { CheckOptions } from '@gegenlesen/drift';
import { splitSentences } from '@gegenlesen/ingest';
import type { PairRequest } from './stages.ts';

/** Knowledge from outside the two texts. */
export interface Knowledge {
  /** Without it, only figures and what word lists can reveal are checked. */
  readonly lexicon?: Lexicon;
  /** Without it, each word is judged by itself. */
  readonly reader?: Reader;
  /** If false, only figures and form are checked, in a fraction of the time. */
  readonly meaning?: boolean;
  /** Required and forbidden terms. */
  readonly glossary?: Glossary;
}

/**
 * The options passed to the checks: the lexicon, and how to split and align a pair of several sentences. A paragraph is
 * too short to learn words from, so the aligner skips its second pass.
 *
 * @param request with the names that stay unchanged in the translation, and whether mere suspicions are wanted
 */
export function checkOptionsOf(
  { lexicon, meaning = true, glossary }: Knowledge,
  { untranslated, suspicions = false }: Pick<PairRequest, 'untranslated' | 'suspicions'> = {},
): CheckOptions {
  const known = lexicon === undefined ? {} : { lexicon };
  return {
    ...known,
    meaning,
    suspicions,
    ...(glossary === undefined ? {} : { glossary }),
    ...(untranslated === undefined ? {} : { names: untranslated }),
    split: splitSentences,
    align: (source, target) => align(source, target, { ...known, learn: false }),
  };
}
