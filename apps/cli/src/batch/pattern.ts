import { InputError } from '@gegenlesen/bitext';
import { type FoundPairs, isText, named } from './find-pairs.ts';

/**
 * Pairs by patterns such as `text/*.md:uebersetzung/*.md`: what `*` stands for is the same on both sides.
 *
 * @param folder what stands before all paths in the patterns: empty, or with `/` at its end
 * @throws InputError where a pattern has not one `*` on each side of one `:`
 */
export function pairsByPattern(paths: readonly string[], patterns: readonly string[], folder = ''): FoundPairs {
  const known = new Set(paths);
  const taken = new Set<string>();
  const pairs: [string, string][] = [];
  for (const [original, translation] of patterns.map(requireSides)) {
    for (const path of paths) {
      const middle = middleOf(folder + path, original);
      const wanted = middle === null ? null : translation.join(middle);
      const partner = wanted?.startsWith(folder) ? wanted.slice(folder.length) : null;
      if (partner === null || !known.has(partner) || taken.has(path) || taken.has(partner) || partner === path)
        continue;
      taken.add(path).add(partner);
      pairs.push([path, partner]);
    }
  }
  return named(
    pairs,
    paths.filter((path) => isText(path) && !taken.has(path)),
  );
}

type Ends = readonly [before: string, after: string];

export const patternRemedy = 'write one `*` on each side of a colon: `text/*.md:uebersetzung/*.md`';

export const isPattern = (pattern: string): boolean => sidesOf(pattern) !== null;

function requireSides(pattern: string): readonly [Ends, Ends] {
  const sides = sidesOf(pattern);
  if (sides !== null) return sides;
  throw new InputError('--pair', `\`${pattern}\` is no pattern`, { remedy: patternRemedy });
}

function sidesOf(pattern: string): readonly [Ends, Ends] | null {
  const [original, translation, more] = pattern.split(':').map((side) => side.split('*'));
  return more === undefined && original?.length === 2 && translation?.length === 2
    ? ([original, translation] as unknown as readonly [Ends, Ends])
    : null;
}

const middleOf = (path: string, [before, after]: Ends): string | null =>
  path.length > before.length + after.length && path.startsWith(before) && path.endsWith(after)
    ? path.slice(before.length, path.length - after.length)
    : null;
