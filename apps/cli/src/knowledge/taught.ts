import { createHash } from 'node:crypto';
import { readGlossary } from '@gegenlesen/ingest';
import { shared, type Taught } from '@gegenlesen/worker';
import { readWhole } from '../read-file.ts';
import { readLayers } from './layers.ts';
import { type KnowledgeOptions, mostGlossaryBytes } from './read-knowledge.ts';

/**
 * Learned words and the glossary, as bytes for threads and other machines.
 *
 * @throws InputError if the glossary or a layer is broken
 */
export async function taughtFor({
  meaning,
  learned,
  glossary,
}: Omit<KnowledgeOptions, 'reader'>): Promise<readonly Taught[]> {
  const words = meaning && learned ? await readLayers() : [];
  const layers = words.map(
    ({ facts, bytes }): Taught => ({ kind: 'words', path: facts.name, digest: facts.digest, bytes: shared(bytes) }),
  );
  return glossary === undefined ? layers : [...layers, await termsOf(glossary)];
}

async function termsOf(path: string): Promise<Taught> {
  const bytes = await readWhole(path, mostGlossaryBytes);
  // Parsed here too, so that a broken glossary is reported before the batch begins.
  readGlossary(bytes, path);
  return { kind: 'terms', path, digest: createHash('sha256').update(bytes).digest('hex'), bytes: shared(bytes) };
}
