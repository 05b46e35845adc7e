import type { Matter } from '../../read/matter/matter.ts';

/** Where a text has a broken form of some matter: `% 1`, `{name]`, `%` for `%%`. Null if nowhere. */
export function brokenIn(text: string, { kind, text: wanted }: Matter): Matter | null {
  const pattern =
    kind === 'placeholder' ? likeness(wanted) : kind === 'escape' ? /(?<!\\)\/n|(?<=[.!?:;])n(?=\p{Lu})/u : null;
  const match = pattern?.exec(text) ?? null;
  if (match === null || match[0] === wanted) return null;
  const [found] = match;
  return { start: match.index, end: match.index + found.length, kind, text: found, key: found, isCertain: true };
}

/** Matches a placeholder as somebody may have mistyped it. */
function likeness(wanted: string): RegExp | null {
  if (wanted === '%%') return /(?<!%)%(?!%|\p{L}|\d)/u;
  if (wanted.length > 40 || /[,\n]/.test(wanted)) return null;
  const letters = [...wanted].map((letter) =>
    /[[\]{}()]/.test(letter) ? bracket(letter) : letter.replace(/[$^.*+?|\\/]/g, '\\$&'),
  );
  const last = /[}\])]$/.test(wanted) ? '?' : '';
  return new RegExp(`(?<![\\p{L}\\d%])${letters.join('\\s?')}${last}(?![\\p{L}\\d}])`, 'u');
}

const bracket = (letter: string): string => (/[[{(]/.test(letter) ? '[[{(]' : '[\\]})]');
