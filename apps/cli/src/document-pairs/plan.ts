import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import { InputError } from '@gegenlesen/bitext';
import type { ConfigFile } from '../config/read-config.ts';
import { fileError } from '../system-errors.ts';
import { findPairs } from './by-name.ts';
import { pairsByPattern } from './by-pattern.ts';
import { matchesAny } from './glob.ts';
import { isManifest, readManifest } from './manifest.ts';
import type { FoundPairs } from './pair-of-files.ts';

/** The pairs of a place, and the texts without a partner. */
export interface Plan extends FoundPairs {
  /** The folder that their paths are relative to. */
  readonly folder: string;
}

/** How to find the pairs of a folder. */
export interface PlanOptions {
  /** From the command line, relative to the folder: they replace those of the configuration and the naming habits. */
  readonly patterns: readonly string[];
  /** The configuration in use. */
  readonly file: ConfigFile | null;
  /** The folder of the reports, to be left out; null if there are none. */
  readonly apart: string | null;
}

/** The message about a place without pairs. */
export const noPairs = (place: string): InputError =>
  new InputError(place, 'contains no pair of texts', {
    remedy: 'call them `name.en.md` and `name.de.md`, put them into `en/` and `de/`, or name the pairs with `--pair`',
  });

/**
 * The folder in which the search for a configuration begins: the place itself, or the folder of a manifest.
 *
 * @throws InputError if the place does not exist
 */
export async function folderOf(place: string): Promise<string> {
  try {
    return (await stat(place)).isDirectory() ? place : dirname(place);
  } catch (error) {
    throw fileError(place, error, 'read');
  }
}

/**
 * Finds the pairs of a folder or a manifest.
 *
 * @throws InputError if the place is neither
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
  throw new InputError(place, 'is neither a folder nor a manifest', {
    remedy: 'name a folder, or a .csv, .json or .jsonl',
  });
}

/** How paths below a place begin in the patterns of a configuration: `docs/`, or empty for its own folder. */
function fromFolder(folder: string, place: string): string {
  const below = relative(folder, resolve(place)).split(sep).join('/');
  return below === '' ? '' : `${below}/`;
}

/** Finds pairs among files: by patterns or, without any, by their names. */
export function pairsAmong(paths: readonly string[], place: string, { patterns, file }: PlanOptions): FoundPairs {
  const { pairs = [] } = file?.config ?? {};
  if (patterns.length > 0) return pairsByPattern(paths, patterns);
  return pairs.length > 0 ? pairsByPattern(paths, pairs, fromFolder(file?.folder ?? '', place)) : findPairs(paths);
}

/** Every file below a folder, sorted, with `/`, without hidden files and installed packages. */
async function filesBelow(folder: string, apart: string | null): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .filter(({ parentPath }) => apart === null || !`${resolve(parentPath)}${sep}`.startsWith(`${apart}${sep}`))
    .map((entry) => relative(folder, resolve(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !/(?:^|\/)(?:\.|node_modules\/)/.test(path))
    .sort();
}
