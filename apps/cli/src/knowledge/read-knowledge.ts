import { readFile } from 'node:fs/promises';
import type { Glossary, Lexicon } from '@gegenlesen/bitext';
import { readGlossary } from '@gegenlesen/ingest';
import { layerLexicons, modelUrl, openLexicon } from '@gegenlesen/lexicon';
import type { Knowledge } from 'gegenlesen';
import { readWhole } from '../read-file.ts';
import { warn } from '../standard-error.ts';
import { readLayers } from './layers.ts';
import { type ReaderAsked, type ReaderUse, readReader } from './read-reader.ts';

export interface KnowledgeOptions extends ReaderAsked {
  /** False to ignore learned words. */
  readonly learned: boolean;
  /** The path of a glossary. */
  readonly glossary?: string | undefined;
}

/** Reads the built-in lexicon, extended by learned words, which are announced. */
export async function readLexicon(learned: boolean): Promise<Lexicon> {
  const shipped = openLexicon(await readFile(modelUrl));
  const layers = learned ? await readLayers() : [];
  if (layers.length === 0) return shipped;
  warn(`also uses the words of ${layers.map(({ facts }) => facts.name).join(', ')}; --no-learned ignores them`);
  return layerLexicons(shipped, ...layers.map(({ bytes }) => openLexicon(bytes)));
}

/**
 * Reads what the checks need: the lexicon and the reader unless they only look at figures and form, and the glossary.
 */
export async function readKnowledge(options: KnowledgeOptions, use?: ReaderUse): Promise<Knowledge> {
  const { meaning, learned, glossary } = options;
  const terms = glossary === undefined ? {} : { glossary: await readGlossaryFile(glossary) };
  if (!meaning) return { meaning, ...terms };
  const [lexicon, reader] = await Promise.all([readLexicon(learned), readReader(options, use)]);
  return { lexicon, ...reader, ...terms };
}

/** One byte more than the reader accepts, so that the reader reports a glossary that is too large. */
export const mostGlossaryBytes = 20_000_001;

/** @throws InputError with the line at which the glossary is wrong */
const readGlossaryFile = async (path: string): Promise<Glossary> =>
  readGlossary(await readWhole(path, mostGlossaryBytes), path);
