import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import { InputError } from '@gegenlesen/bitext';
import type { ConfigFile } from '../config/read-config.ts';
import { fileError } from '../system-errors.ts';
import { type FoundPairs, findPairs } from './by-name.ts';
import { pairsByPattern } from './by-pattern.ts';
import { matchesAny } from './glob.ts';
import { isManifest, readManifest } from './manifest.ts';

/** What a batch is to check. */
export interface Plan extends FoundPairs {
  /** Where the paths of the pairs begin. */
  readonly folder: string;
}

/** How the pairs of a folder are found. */
export interface PlanOptions {
  /** Of the command line, from the folder: instead of those of the configuration and of the usual habits. */
  readonly patterns: readonly string[];
  /** The configuration that holds there. */
  readonly file: ConfigFile | null;
  /** The folder of the reports, which may lie within; null where there are none. */
  readonly apart: string | null;
}

/** Said of a place without pairs. */
export const noPairs = (place: string): InputError =>
  new InputError(place, 'holds no pair of texts', {
    remedy: 'call them `name.en.md` and `name.de.md`, put them into `en/` and `de/`, or say how with `--pair`',
  });

/**
 * Where the search for the configuration of a batch begins: the folder itself, or that of the manifest.
 *
 * @throws InputError where there is nothing
 */
export async function folderOf(place: string): Promise<string> {
  try {
    return (await stat(place)).isDirectory() ? place : dirname(place);
  } catch (error) {
    throw fileError(place, error, 'read');
  }
}

/**
 * The pairs of a folder or a manifest.
 *
 * @throws InputError where the place is neither
 */
export async function planOf(place: string, options: PlanOptions): Promise<Plan> {
  try {
    if ((await stat(place)).isDirectory()) {
      const { file, apart } = options;
      const below = fromFolder(file?.folder ?? '', place);
      const exclude = file?.config.exclude ?? [];
      const paths = (await filesBelow(place, apart === null ? null : resolve(apart))).filter(
        (path) => !matchesAny(below + path, exclude),
      );
      return { folder: place, ...pairsAmong(paths, place, options) };
    }
    if (isManifest(place)) return { folder: dirname(place), ...readManifest(place, await readFile(place, 'utf8')) };
  } catch (error) {
    throw fileError(place, error, 'read');
  }
  throw new InputError(place, 'is no folder and no manifest', { remedy: 'name a folder, or a .csv, .json or .jsonl' });
}

/** A folder as the paths below it begin in the patterns of a configuration: `docs/`; empty for its own folder. */
function fromFolder(folder: string, place: string): string {
  const below = relative(folder, resolve(place)).split(sep).join('/');
  return below === '' ? '' : `${below}/`;
}

/** The pairs among the files of a folder: by patterns or, where there are none, by the usual habits. */
export function pairsAmong(paths: readonly string[], place: string, { patterns, file }: PlanOptions): FoundPairs {
  const { pairs = [] } = file?.config ?? {};
  if (patterns.length > 0) return pairsByPattern(paths, patterns);
  return pairs.length > 0 ? pairsByPattern(paths, pairs, fromFolder(file?.folder ?? '', place)) : findPairs(paths);
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
