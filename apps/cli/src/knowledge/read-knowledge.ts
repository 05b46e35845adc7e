import { readFile } from 'node:fs/promises';
import type { Lexicon } from '@gegenlesen/bitext';
import { layerLexicons, modelUrl, openLexicon } from '@gegenlesen/lexicon';
import type { Knowledge } from 'gegenlesen';
import { warn } from '../standard-error.ts';
import { readLayers } from './layers.ts';

export interface KnowledgeOptions {
  /** False for the checks of figures and form alone. */
  readonly meaning: boolean;
  /** False for the lexicon as it ships, without what the user taught. */
  readonly learned: boolean;
}

/** The lexicon that ships with the program, under what its user taught it, which is said. */
export async function readLexicon(learned: boolean): Promise<Lexicon> {
  const shipped = openLexicon(await readFile(modelUrl));
  const layers = learned ? await readLayers() : [];
  if (layers.length === 0) return shipped;
  warn(`knows the words of ${layers.map(({ facts }) => facts.name).join(', ')}, too; --no-learned leaves them out`);
  return layerLexicons(shipped, ...layers.map(({ bytes }) => openLexicon(bytes)));
}

/** What the checks are to know: everything, or just figures. */
export const readKnowledge = async ({ meaning, learned }: KnowledgeOptions): Promise<Knowledge> =>
  meaning ? { lexicon: await readLexicon(learned) } : { meaning };
