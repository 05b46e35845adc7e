import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '@gegenlesen/bitext';
import { z } from 'zod';
import { withDrafts } from '../drafts.ts';
import { fileError } from '../system-errors.ts';
import { dataFolder } from './data-folder.ts';

/** Facts about a layer of learned words. */
const LayerFacts = z.object({
  name: z.string(),
  /** The files, as the person named them. */
  from: z.array(z.string()).readonly(),
  pairs: z.int().nonnegative(),
  /** SHA-256 of its bytes. */
  digest: z.string(),
});
type LayerFacts = z.infer<typeof LayerFacts>;

/** A lexicon learned from the user's texts, as bytes for `openLexicon`. */
export interface Layer {
  readonly facts: LayerFacts;
  readonly bytes: Uint8Array;
}

const folder = (): string => join(dataFolder(), 'learned');
const factsPath = (name: string): string => join(folder(), `${name}.json`);
const bytesPath = (name: string): string => join(folder(), `${name}.bin`);

/** The name of a layer is also the name of its file. */
const nameForm = /^[\p{L}\d][\p{L}\d._-]{0,60}$/u;

/** @throws InputError if a layer cannot have this name */
export function requireName(name: string): void {
  if (nameForm.test(name)) return;
  throw new InputError('--name', `\`${name}\` is not a valid name`, {
    remedy: 'use letters, digits, `.`, `-` and `_`',
  });
}

/**
 * Reads everything that was learned, sorted by name.
 *
 * @throws InputError if a layer is broken
 */
export async function readLayers(): Promise<readonly Layer[]> {
  const names = (await filesOf(folder())).filter((file) => file.endsWith('.json')).map((file) => file.slice(0, -5));
  return Promise.all(names.sort().map(readLayer));
}

async function readLayer(name: string): Promise<Layer> {
  try {
    const facts = LayerFacts.parse(JSON.parse(await readFile(factsPath(name), 'utf8')));
    return { facts, bytes: await readFile(bytesPath(name)) };
  } catch (error) {
    throw new InputError(factsPath(name), 'is not a readable layer of words', {
      remedy: `learn it again, or use \`gegenlesen learn --remove ${name}\` (${String(error).split('\n')[0]})`,
    });
  }
}

/** Adds a layer, in place of an older one of its name; it appears whole or not at all. */
export async function writeLayer({ facts, bytes }: Layer): Promise<void> {
  await mkdir(folder(), { recursive: true }).catch((error: unknown) => {
    throw fileError(folder(), error, 'write');
  });
  await withDrafts([bytesPath(facts.name), factsPath(facts.name)], async ([model, card]) => {
    await model?.write(bytes);
    await card?.write(`${JSON.stringify(facts, null, 2)}\n`);
  });
}

/** @throws InputError if there is none with this name; the message lists the others */
export async function removeLayer(name: string): Promise<void> {
  const files = await filesOf(folder());
  const own = files.filter((file) => file === `${name}.json` || file === `${name}.bin`);
  if (own.length === 0) {
    const known = files.filter((file) => file.endsWith('.json')).map((file) => file.slice(0, -5));
    throw new InputError('--remove', `nothing called \`${name}\` was learned`, {
      remedy: known.length === 0 ? 'nothing was learned yet' : `there is ${known.join(', ')}`,
    });
  }
  for (const file of own) await rm(join(folder(), file));
}

/** Empty if the folder does not exist. */
async function filesOf(path: string): Promise<readonly string[]> {
  try {
    return await readdir(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw fileError(path, error, 'read');
  }
}
