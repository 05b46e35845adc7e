import { isText, nameOf } from './by-name.ts';
import { named } from './named.ts';
import type { FoundPairs } from './pair-of-files.ts';
import { partnerBy } from './pattern.ts';

/**
 * Pairs files by patterns such as `text/*.md:uebersetzung/*.md`. A `*` matches the same text on both sides, folders
 * included; `**\/` also matches no folder at all, as in the other patterns of a configuration.
 *
 * @param patterns those that `isPattern` accepts; others pair nothing
 * @param folder the folder of the paths as the patterns see it: empty, or ending in `/`
 */
export function pairsByPattern(paths: readonly string[], patterns: readonly string[], folder = ''): FoundPairs {
  const known = new Set(paths);
  const taken = new Set<string>();
  const pairs: [string, string][] = [];
  for (const partnerOf of patterns.flatMap((pattern) => partnerBy(pattern) ?? [])) {
    for (const path of paths) {
      const partner = partnerOf(folder + path);
      const translation = partner?.startsWith(folder) ? partner.slice(folder.length) : null;
      if (translation === null || translation === path || !known.has(translation)) continue;
      if (taken.has(path) || taken.has(translation)) continue;
      taken.add(path).add(translation);
      pairs.push([path, translation]);
    }
  }
  return named(
    nameOf,
    pairs,
    paths.filter((path) => isText(path) && !taken.has(path)),
  );
}
