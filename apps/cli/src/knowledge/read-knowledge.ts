import { readFile } from 'node:fs/promises';
import type { Glossary, Lexicon } from '@gegenlesen/bitext';
import { readGlossary } from '@gegenlesen/ingest';
import { layerLexicons, modelUrl, openLexicon } from '@gegenlesen/lexicon';
import type { Knowledge } from 'gegenlesen';
import { readWhole } from '../read-file.ts';
import { warn } from '../standard-error.ts';
import { readLayers } from './layers.ts';

export interface KnowledgeOptions {
  /** False for the checks of figures and form alone. */
  readonly meaning: boolean;
  /** False for the lexicon as it ships, without what the user taught. */
  readonly learned: boolean;
  /** The path of a glossary. */
  readonly glossary?: string | undefined;
}

/** The lexicon that ships with the program, under what its user taught it, which is said. */
export async function readLexicon(learned: boolean): Promise<Lexicon> {
  const shipped = openLexicon(await readFile(modelUrl));
  const layers = learned ? await readLayers() : [];
  if (layers.length === 0) return shipped;
  warn(`knows the words of ${layers.map(({ facts }) => facts.name).join(', ')}, too; --no-learned leaves them out`);
  return layerLexicons(shipped, ...layers.map(({ bytes }) => openLexicon(bytes)));
}

/** What the checks are to know: everything, or just figures, and the glossary of whoever asks. */
export async function readKnowledge({ meaning, learned, glossary }: KnowledgeOptions): Promise<Knowledge> {
  const terms = glossary === undefined ? {} : { glossary: await readGlossaryFile(glossary) };
  return meaning ? { lexicon: await readLexicon(learned), ...terms } : { meaning, ...terms };
}

/** More is refused by the reader, which knows what to say of it. */
export const mostGlossaryBytes = 20_000_001;

/** @throws InputError with the line where the glossary is wrong */
const readGlossaryFile = async (path: string): Promise<Glossary> =>
  readGlossary(await readWhole(path, mostGlossaryBytes), path);
