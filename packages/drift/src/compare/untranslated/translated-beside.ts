import { isFunctionWord, type Lexicon, otherTongue, type Span, type Tongue } from '@gegenlesen/bitext';
import { type Bilingual, originalOf, translationOf } from '../../read/sides.ts';
import type { Word } from '../../read/words/words.ts';

/** The least score (0 to 1) of a word and its translation. */
const translates = 0.1;

/** Whether the translation says in its own words, too, what it quotes from the original: `Save (Speichern)`. */
export function isTranslatedBeside(quoted: Span, sides: Bilingual, lexicon: Lexicon): boolean {
  if (isBesideBrackets(quoted, sides)) return true;
  const { words } = translationOf(sides);
  const lang = sides.original;
  const within = words.filter((word) => isWithin(word, quoted));
  const content = within.filter(({ lower }) => !isFunctionWord(lower, lang));
  const others = words.filter(({ lower }) => !within.some((word) => word.lower === lower));
  const said = content.filter((word) => others.some((other) => scoreOf(word, other, lang, lexicon) >= translates));
  return content.length > 0 && said.length * 2 >= content.length;
}

/** Whether what it quotes is in brackets that the original lacks, or has such brackets after it. */
function isBesideBrackets({ start, end }: Span, sides: Bilingual): boolean {
  const { text, span, words } = translationOf(sides);
  const { text: source, span: of } = originalOf(sides);
  const added = brackets(text.slice(span.start, span.end)) - brackets(source.slice(of.start, of.end));
  if (added <= 0) return false;
  const isInside = /\([^()]*$/.test(text.slice(span.start, start)) && /^[^()]*\)/.test(text.slice(end, span.end));
  // The quotation may run on into the brackets, if they begin with a word of it.
  const open = text.slice(start, end).lastIndexOf('(');
  const from = open < 0 ? end : start + open;
  const after = /^[“”"»*_]*\s*\(([^()]+)\)/.exec(text.slice(from, span.end));
  const own = new Set(originalOf(sides).words.map(({ lower }) => lower));
  const isFollowed =
    after !== null &&
    words.some((word) => word.start >= from && word.end <= from + after[0].length && !own.has(word.lower));
  return isInside || isFollowed;
}

const brackets = (text: string): number => text.split('(').length - 1;

/** How well a word of the translation translates one that it kept from the original. */
function scoreOf(kept: Word, other: Word, lang: Tongue, lexicon: Lexicon): number {
  const [source, target] = [lexicon.stemOf(kept.text, lang), lexicon.stemOf(other.text, otherTongue(lang))];
  return lang === 'de' ? lexicon.score(source, target) : lexicon.score(target, source);
}

const isWithin = (word: Span, { start, end }: Span): boolean => word.start >= start && word.end <= end;
