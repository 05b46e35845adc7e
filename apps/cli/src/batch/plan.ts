import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import { InputError } from '@gegenlesen/bitext';
import { fileError } from '../system-errors.ts';
import { type FoundPairs, findPairs } from './find-pairs.ts';
import { isManifest, readManifest } from './manifest.ts';
import { pairsByPattern } from './pattern.ts';

/** What a batch is to check. */
export interface Plan extends FoundPairs {
  /** Where the paths of the pairs begin. */
  readonly folder: string;
}

/**
 * The pairs of a folder or a manifest.
 *
 * @param patterns instead of the usual habits
 * @param apart the folder of the reports, which may lie within; null where there are none
 * @throws InputError where there are none
 */
export async function planOf(place: string, patterns: readonly string[], apart: string | null): Promise<Plan> {
  const plan = await read(place, patterns, apart);
  if (plan.pairs.length + plan.lonely.length > 0) return plan;
  throw new InputError(place, 'holds no pair of texts', {
    remedy: 'call them `name.en.md` and `name.de.md`, put them into `en/` and `de/`, or say how with `--pair`',
  });
}

/** The pairs among files, by patterns or, where there are none, by the usual habits. */
export const pairsOf = (paths: readonly string[], patterns: readonly string[]): FoundPairs =>
  patterns.length === 0 ? findPairs(paths) : pairsByPattern(paths, patterns);

async function read(place: string, patterns: readonly string[], apart: string | null): Promise<Plan> {
  try {
    if ((await stat(place)).isDirectory()) {
      const paths = await filesBelow(place, apart === null ? null : resolve(apart));
      return { folder: place, ...pairsOf(paths, patterns) };
    }
    if (isManifest(place)) return { folder: dirname(place), ...readManifest(place, await readFile(place, 'utf8')) };
  } catch (error) {
    throw fileError(place, error, 'read');
  }
  throw new InputError(place, 'is no folder and no manifest', { remedy: 'name a folder, or a .csv, .json or .jsonl' });
}

/** Every file below a folder, in the order of their names, with `/`; hidden ones and installed packages are not texts. */
async function filesBelow(folder: string, apart: string | null): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .filter(({ parentPath }) => apart === null || !`${resolve(parentPath)}${sep}`.startsWith(`${apart}${sep}`))
    .map((entry) => relative(folder, resolve(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !/(?:^|\/)(?:\.|node_modules\/)/.test(path))
    .sort();
}
