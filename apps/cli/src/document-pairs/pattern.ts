/** The path of the translation of an original; null if the path is not that of an original. */
type PartnerOf = (path: string) => string | null;

export const patternRemedy = 'write the same number of `*` on each side of a colon: `text/*.md:uebersetzung/*.md`';

export const isPattern = (pattern: string): boolean => partnerBy(pattern) !== null;

const star = /\*\*\/|\*+/;
const stars = new RegExp(star, 'g');

/** How a pattern finds the translation of an original; null if it is not a pattern. */
export function partnerBy(pattern: string): PartnerOf | null {
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
