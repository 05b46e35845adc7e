import type { Pair } from '@gegenlesen/bitext';
import type { Matter } from '../../read/matter/matter.ts';

/** Where a translation has a broken form of some matter: `% 1`, `&1`, `{name]`, `%` for `%%`. Null if nowhere. */
export function brokenIn({ source, target: { text } }: Pair, { kind, text: wanted }: Matter): Matter | null {
  const pattern =
    kind === 'placeholder'
      ? likeness(wanted)
      : kind === 'escape' && wanted.startsWith('\\')
        ? /(?<!\\)\/n|(?<=[.!?:;])n(?=\p{Lu})/u
        : null;
  const match = pattern?.exec(text) ?? null;
  if (match === null || match[0] === wanted || (kind === 'placeholder' && source.text.includes(match[0]))) return null;
  const [found] = match;
  return { start: match.index, end: match.index + found.length, kind, text: found, key: found, isCertain: true };
}

/** Matches a placeholder as somebody may have mistyped it. */
function likeness(wanted: string): RegExp | null {
  if (wanted === '%%') return /(?<!%)%(?!%|\p{L}|\d)/u;
  const number = /^%(\d{1,2})$/.exec(wanted)?.[1];
  if (number !== undefined)
    return new RegExp(`(?<![\\p{L}\\d%])(?:%\\s|[&$#§]\\s?)${number}(?![\\p{L}\\d}]|[.,]\\d)`, 'u');
  if (wanted.length > 40 || /[,\n]/.test(wanted)) return null;
  const letters = [...wanted].map((letter) =>
    /[[\]{}()]/.test(letter) ? bracket(letter) : letter.replace(/[$^.*+?|\\/]/g, '\\$&'),
  );
  const last = /[}\])]$/.test(wanted) ? '?' : '';
  return new RegExp(`(?<![\\p{L}\\d%])${letters.join('\\s?')}${last}(?![\\p{L}\\d}])`, 'u');
}

const bracket = (letter: string): string => (/[[{(]/.test(letter) ? '[[{(]' : '[\\]})]');
