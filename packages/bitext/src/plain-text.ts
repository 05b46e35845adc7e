import type { Passage } from './passage.ts';
import { type Prose, type ProsePiece, toDocumentSpan } from './segment.ts';
import type { Span } from './span.ts';
import type { BySide } from './tongue.ts';

// Soft hyphens, joiners, zero-width spaces, marks of direction, byte order marks.
const invisible = String.raw`\u00ad\u034f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff`;
// In emoji and in scripts that join their letters they are no mere hints.
const joiner = String.raw`(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]|(?!\p{Script=Latin})\p{L})[\u200c\u200d](?!\p{Extended_Pictographic})`;
const letterWithMarks = String.raw`[^\p{M}${invisible}](?:[${invisible}]*\p{M})+`;
/** Signs for units that Unicode keeps apart from the letters: Ω, K, Å. */
const letterlike = String.raw`[\u2126\u212a\u212b]`;

const composable = new RegExp(String.raw`[${invisible}\u200c\u200d\p{M}\u2126\u212a\u212b]`, 'u');
const dissolving = new RegExp(`[${invisible}]+|${joiner}|${letterWithMarks}|${letterlike}`, 'gu');
const hidden = new RegExp(`[${invisible}]`, 'gu');

/**
 * A text as a reader sees it: letters and their marks are composed (Unicode normal form C), and what is invisible is left
 * out. Its pieces lead back to the text as given. Null if that is the same.
 *
 * Not form KC, which would turn `m²` into `m2` and `½` into `1⁄2`.
 */
export function composed(text: string): Prose | null {
  if (!composable.test(text)) return null;
  const pieces: ProsePiece[] = [];
  let result = '';
  let last = 0;
  const copy = (end: number): void => {
    if (end === last) return;
    pieces.push({ at: result.length, start: last, end });
    result += text.slice(last, end);
  };
  for (const { 0: found, index } of text.matchAll(dissolving)) {
    const letter = found
      .replace(hidden, '')
      .replace(/^[\u200c\u200d]$/, '')
      .normalize('NFC');
    if (letter === found) continue;
    copy(index);
    last = index + found.length;
    if (letter === '') continue;
    pieces.push({ at: result.length, start: index, end: last });
    result += letter;
  }
  if (pieces.length === 0 && last === 0) return null;
  copy(text.length);
  return { text: result, pieces };
}

const blank = String.raw`\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000`;
const special = new RegExp(String.raw`[\u2010\u2011\u2018\u2019\u02bc${blank}]`);
// A blank between digits groups them.
const blanks = new RegExp(String.raw`(?<=\d)[${blank}](?=\d)|([${blank}])`, 'g');

/**
 * A text with one sign for all that mean the same: `'` for every apostrophe, `-` for every hyphen, a space for spaces of
 * any width, and a no-break space within a figure. The length stays the same.
 */
export const plainSigns = (text: string): string =>
  special.test(text)
    ? text
        .replace(/[\u2019\u02bc]|(?<=\p{L})\u2018(?=\p{L})/gu, "'")
        .replace(/[\u2010\u2011]/g, '-')
        .replace(blanks, (_, between?: string) => (between === undefined ? '\u00a0' : ' '))
    : text;

/** {@link composed} and {@link plainSigns} together. */
export const plainText = (text: string): string => plainSigns(composed(text)?.text ?? text);

/** A passage in its plain form, and the way back to the text as given. */
export interface PlainPassage extends Passage {
  /** As long as the plain text, with the signs of the text as given: what a message quotes. */
  readonly seen: string;
  readonly given: string;
  readonly toGiven: (span: Span) => Span;
}

const unchanged = (span: Span): Span => span;

/** The same passage, however its characters are written. */
export function plainPassage({ text, lang }: Passage): PlainPassage {
  const prose = composed(text);
  if (prose === null) return { text: plainSigns(text), lang, seen: text, given: text, toGiven: unchanged };
  const whole = { start: 0, prose };
  const { text: seen } = prose;
  return { text: plainSigns(seen), lang, seen, given: text, toGiven: (span) => toDocumentSpan(whole, span) };
}

/** Both sides of a pair in their plain forms. */
export const plainPair = ({ source, target }: BySide<Passage>): BySide<PlainPassage> => ({
  source: plainPassage(source),
  target: plainPassage(target),
});
