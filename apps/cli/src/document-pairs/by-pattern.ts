import { type FoundPairs, isText, named } from './by-name.ts';
import { partnerBy } from './pattern.ts';

/**
 * Pairs by patterns such as `text/*.md:uebersetzung/*.md`. What a `*` stands for, folders included, is the same on both
 * sides; `**\/` also stands for no folder at all, as in the other patterns of a configuration.
 *
 * @param patterns what `isPattern` says is one; others pair nothing
 * @param folder what stands before all paths in the patterns: empty, or ending in `/`
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
    pairs,
    paths.filter((path) => isText(path) && !taken.has(path)),
  );
}
