import { readFile } from 'node:fs/promises';
import type { Lexicon } from '@gegenlesen/bitext';
import { modelUrl, openLexicon } from '@gegenlesen/lexicon';
import type { Knowledge } from 'gegenlesen';

/** The lexicon that ships with the program. */
export const readLexicon = async (): Promise<Lexicon> => openLexicon(await readFile(modelUrl));

/** What the checks are to know: everything, or just figures. */
export const readKnowledge = async (meaning: boolean): Promise<Knowledge> =>
  meaning ? { lexicon: await readLexicon() } : { meaning };
