import { isOwnFunctionWord, type Span, type Tongue } from '@gegenlesen/bitext';
import { originalOf, translationOf } from '../../read/sides.ts';
import type { Word } from '../../read/words/words.ts';
import { bestStretch } from '../coverage/best-stretch.ts';
import type { Part } from '../parts.ts';
import { isAbbreviated, isNamed, isQuoted } from './cited.ts';
import { leftAsItWas } from './left-as-it-was.ts';
import { leftLabel } from './left-label.ts';
import { sameWords } from './same-words.ts';
import { isSynopsis } from './synopsis.ts';
import { isTranslatedBeside } from './translated-beside.ts';

/** A text, or most of one, that was left in the language of the original. */
export interface LeftText {
  readonly span: Span;
  readonly isSure: boolean;
  /** How much of the translation it is, 0 to 1, in words. */
  readonly share: number;
}

/**
 * The weight of a stretch, in plain words left as they were: from how many on it is neither a title nor a loan, and from how
 * many it may be untranslated.
 * Of 6,825 sound pairs of news and commentary, 8 reach the lower one and 6 the upper one (4 at 3.5).
 */
const sure = 3;
const suspected = 2.4;
/** Words that a text counts for in addition if nothing in it was translated, and the fewest words it needs for that. */
const wholeWeight = 1.2;
const fewest = 4;
/** Function words. Fewer may be in a name or a command. */
const fewestJoining = 2;
/** Letters. A shorter word without a capital may be part of a title. */
const shortest = 4;

/** What was left untranslated: a stretch of plain words, or a whole label. */
export const leftText = (part: Part): LeftText | null =>
  isSynopsis(part) ? null : (leftStretch(part) ?? wholeLabel(part));

function leftStretch(part: Part): LeftText | null {
  const { words, text } = translationOf(part);
  const lang = part.original;
  const stretch = bestStretch(leftAsItWas(words, text, originalOf(part).words, lang, part.known?.lexicon ?? null));
  const left = stretch === null ? [] : words.slice(stretch.first, stretch.last + 1);
  const [first, last] = [left[0], left.at(-1)];
  if (stretch === null || first === undefined || last === undefined) return null;
  const whole = left.length === words.length;
  const weight = stretch.weight + (whole && left.length >= fewest ? wholeWeight : 0);
  if (weight < suspected || (!whole && isTitle(left, lang)) || isAbbreviated(left, text)) return null;
  const span = { start: first.start, end: last.end };
  if (part.known !== null && isTranslatedBeside(span, part, part.known.lexicon)) return null;
  const isCited = !whole && isNamed(words, stretch.first);
  if (!whole && isQuoted(span, text)) return null;
  const isSure = weight >= sure && !isCited && (whole || isLanguage(left, lang));
  return { span, isSure, share: left.length / words.length };
}

/** A text that is the same on both sides, and too short for a stretch. */
function wholeLabel(part: Part): LeftText | null {
  const { words, text } = translationOf(part);
  const [first, last] = [words[0], words.at(-1)];
  if (part.known === null || first === undefined || last === undefined || !sameWords(part)) return null;
  const left = leftLabel(words, text, part.original, part.known.lexicon);
  return left === null ? null : { span: { start: first.start, end: last.end }, isSure: left === 'sure', share: 1 };
}

/** Whether words that stayed in a translated sentence are more than names of things: function words join them. */
const isLanguage = (words: readonly Word[], lang: Tongue): boolean =>
  words.filter(({ lower }) => isOwnFunctionWord(lower, lang)).length >= fewestJoining;

/** Whether every word has a capital, apart from short and function words. */
const isTitle = (words: readonly Word[], lang: Tongue): boolean =>
  words.every(({ text, lower }) => text !== lower || isOwnFunctionWord(lower, lang) || lower.length < shortest);
