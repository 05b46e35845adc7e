import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { InputError } from '@gegenlesen/bitext';
import { type LearningPair, learnLexicon } from '@gegenlesen/lexicon';
import { type ExitStatus, exitStatus } from '../../exit-status.ts';
import { readLayers, removeLayer, requireName, writeLayer } from '../../knowledge/layers.ts';
import { learningPairsOf } from '../../knowledge/learning-pairs.ts';
import { pairsOfDocuments } from '../../knowledge/pairs-of-documents.ts';
import { readLexicon } from '../../knowledge/read-knowledge.ts';
import type { OptionsOf } from '../../options/catalogue.ts';
import { print } from '../../standard-output.ts';

/** Fewer pairs teach hardly a word. */
const fewest = 50;

/** `learn FILE...`, `learn --list`, `learn --remove NAME` */
export async function learn(paths: readonly string[], { name, list, remove }: OptionsOf<'learn'>): Promise<ExitStatus> {
  if (remove !== undefined) {
    await removeLayer(remove);
    await print(`Forgot ${remove}.\n`);
  } else if (list) {
    await print((await readLayers()).map(({ facts }) => `${lineOf(facts)}\n`).join('') || 'Nothing was learned yet.\n');
  } else await learnFrom(paths, name);
  return exitStatus.passes;
}

async function learnFrom(paths: readonly string[], asked: string | undefined): Promise<void> {
  const [first] = paths;
  if (first === undefined) {
    throw new InputError('learn', 'needs a file', { remedy: 'write `gegenlesen learn memory.tmx`' });
  }
  const name = asked ?? basename(first, extname(first)).replace(/[^\p{L}\d._-]+/gu, '-');
  requireName(name);
  const pairs: LearningPair[] = [];
  for (const path of paths) for (const pair of await pairsAt(path)) pairs.push(pair);
  if (pairs.length < fewest) {
    throw new InputError(first, `${pairs.length} pairs are too few to learn words from`, {
      remedy: `name files with ${fewest} or more`,
    });
  }
  const bytes = learnLexicon(pairs);
  const digest = createHash('sha256').update(bytes).digest('hex');
  const facts = { name, from: paths, pairs: pairs.length, digest };
  await writeLayer({ facts, bytes });
  await print(`Learned ${lineOf(facts)}; every check knows it from now on.\n`);
}

/** Documents are first aligned with the built-in lexicon. */
const pairsAt = async (path: string): Promise<readonly LearningPair[]> =>
  (await isFolder(path)) ? pairsOfDocuments(path, await readLexicon(false)) : learningPairsOf(path);

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    // Reading it will report what is wrong.
    () => false,
  );

const lineOf = ({ name, from, pairs }: { name: string; from: readonly string[]; pairs: number }): string =>
  `${name}: ${pairs} pairs of ${from.join(', ')}`;
