import { InputError } from '@gegenlesen/bitext';
import { type FoundPairs, isText, named } from './by-name.ts';

/**
 * Pairs by patterns such as `text/*.md:uebersetzung/*.md`. What a `*` stands for, folders included, is the same on both
 * sides; `**\/` also stands for no folder at all, as in the other patterns of a configuration.
 *
 * @param folder what stands before all paths in the patterns: empty, or ending in `/`
 * @throws InputError where a pattern is not two sides with the same number of `*`
 */
export function pairsByPattern(paths: readonly string[], patterns: readonly string[], folder = ''): FoundPairs {
  const known = new Set(paths);
  const taken = new Set<string>();
  const pairs: [string, string][] = [];
  for (const partnerOf of patterns.map(requirePattern)) {
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

/** The path that the translation of an original would have; null for what is no original. */
type PartnerOf = (path: string) => string | null;

export const patternRemedy = 'write the same number of `*` on each side of a colon: `text/*.md:uebersetzung/*.md`';

export const isPattern = (pattern: string): boolean => partnerBy(pattern) !== null;

function requirePattern(pattern: string): PartnerOf {
  const partnerOf = partnerBy(pattern);
  if (partnerOf !== null) return partnerOf;
  throw new InputError('--pair', `\`${pattern}\` is no pattern`, { remedy: patternRemedy });
}

const star = /\*\*\/|\*+/;
const stars = new RegExp(star, 'g');

function partnerBy(pattern: string): PartnerOf | null {
  const [original, translation, more] = pattern.split(':');
  if (original === undefined || translation === undefined || more !== undefined) return null;
  const wild = original.match(stars) ?? [];
  if (wild.length === 0 || wild.length !== translation.match(stars)?.length) return null;
  const groups = wild.map((each) => (each === '**/' ? '((?:.*/)?)' : '(.*?)'));
  const literals = original.split(star).map((literal) => literal.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&'));
  const matcher = new RegExp(`^${literals.map((literal, i) => literal + (groups[i] ?? '')).join('')}$`, 's');
  const pieces = translation.split(star);
  return (path) => {
    const middles = matcher.exec(path)?.slice(1);
    return middles === undefined ? null : pieces.map((piece, i) => piece + (middles[i] ?? '')).join('');
  };
}
