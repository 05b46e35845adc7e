import { isOwnFunctionWord, type Lexicon, type Span, type Tongue, wordList } from '@gegenlesen/bitext';
import { readQuotations } from '../../read/quotations/read-quotations.ts';
import { type Bilingual, originalOf, translationOf } from '../../read/sides.ts';
import type { Word } from '../../read/words/words.ts';
import { isNamed } from './cited.ts';
import { foreignness } from './foreignness.ts';
import { isTechnical } from './is-technical.ts';
import { isTerm } from './loans.ts';
import { isAbbreviation, isBesideMatter, isEntry } from './surroundings.ts';
import { isSynopsis } from './synopsis.ts';
import { isTranslatedBeside } from './translated-beside.ts';

/** Words in a row that were left as they are in a text that is otherwise translated. */
export interface LeftWords {
  readonly source: Span;
  readonly target: Span;
  readonly text: string;
  readonly isSure: boolean;
}

/** A word of the translation, and the word of the original that it repeats. */
interface Kept {
  readonly from: Word;
  readonly to: Word;
  /** 0 to 1: how sure it is that only the original's language has it. */
  readonly worth: number;
  readonly isName: boolean;
}

/** How much the most foreign word of a run must be worth (0 to 1), and how much in each word for it to be no suspicion. */
const enough = 0.8;

/**
 * In a text of more words a word that stayed is as likely the name of a command, a variable or a keyword that nothing marks
 * as code: of 50 in a book on programming, all were.
 */
const fewWords = 8;

/** Words that were left untranslated: `due to`, `minutes`. Names, titles, quotations and code are ignored. */
export function leftWords(sides: Bilingual, lexicon: Lexicon): readonly LeftWords[] {
  const { text, words } = translationOf(sides);
  if (isSynopsis(sides)) return [];
  const isShort = words.length <= fewWords;
  return runsOf(keptWords(sides, lexicon), text).flatMap((run): LeftWords[] => {
    const [first] = run;
    const last = run.at(-1);
    if (first === undefined || last === undefined || run.some(({ isName }) => isName)) return [];
    const target = { start: first.to.start, end: last.to.end };
    const left = text.slice(target.start, target.end);
    if (Math.max(...run.map(({ worth }) => worth)) < enough || isTerm(left)) return [];
    if (isTranslatedBeside(target, sides, lexicon)) return [];
    if (run.some(({ to }) => isHyphenated(text, to))) return [];
    const source = { start: Math.min(first.from.start, last.from.start), end: Math.max(first.from.end, last.from.end) };
    if (
      isEntry(first.to, last.to, text) ||
      isAbbreviation(last.to, text) ||
      run.every(({ to }) => keyword.has(to.lower))
    )
      return [];
    const isSure =
      run.every(({ to }) => to.text === to.lower) &&
      !isBesideMatter(target, translationOf(sides)) &&
      (isShort || holdsFunctionWord(run, sides.original));
    return [{ source, target, text: left, isSure }];
  });
}

/** Whether several words include one that only joins others: no name of a command does, as `due to` and `as of` do. */
const holdsFunctionWord = (run: readonly Kept[], lang: Tongue): boolean =>
  run.length > 1 && run.some(({ from }) => isOwnFunctionWord(from.lower, lang) && !keyword.has(from.lower));

/** Function words that are keywords of programming languages as well. */
const keyword = wordList('if else for while do as in is not and or with from this self where when then until let');

/** The words of the translation that the original has as well; null for any other word. */
function keptWords(sides: Bilingual, lexicon: Lexicon): readonly (Kept | null)[] {
  const [original, { text, words }] = [originalOf(sides), translationOf(sides)];
  const lang = sides.original;
  const known = new Map(original.words.map((word) => [word.lower, word]));
  const quoted = citations(original.text, text);
  return words.map((to, i) => {
    const from = known.get(to.lower);
    if (from === undefined || isTechnical(to, text) || isTechnical(from, original.text)) return null;
    if (quoted.some((span) => isWithin(to, span)) || isNamed(words, i)) return null;
    const isName = isNameLike(from, to, lang, lexicon);
    const isTaken = lang === 'en' ? isAdopted(to, lexicon) : isNoun(from, to, text, lexicon);
    return { from, to, worth: isTaken ? 0 : foreignness(to.text, lang, lexicon), isName };
  });
}

/** Terms of the original that the translation adds in brackets, and what is in quotation marks or marked as code. */
function citations(original: string, text: string): readonly Span[] {
  const brackets = [...text.matchAll(/[([][^()[\]]*[)\]]/gu)].filter(([inside]) => !original.includes(inside));
  return [
    ...readQuotations(text),
    ...[...brackets, ...text.matchAll(/`[^`]+`/gu)].map(({ 0: inside, index }) => ({
      start: index,
      end: index + inside.length,
    })),
  ];
}

const isWithin = (word: Span, { start, end }: Span): boolean => word.start >= start && word.end <= end;

/** Whether a translator took an English noun over: it has a capital like any German noun, and German has a noun for it. */
function isAdopted({ text, lower, opening }: Word, lexicon: Lexicon): boolean {
  if (text === lower) return false;
  const likeliest = lexicon.translations(text, 'en').find(({ word }) => word.toLowerCase() !== lower);
  return !opening || capital.test(likeliest?.word ?? '');
}

const capital = /^\p{Lu}/u;

/** Whether a word has a capital that a plain word would not have, or belongs to a name: `von Humboldt`. */
function isNameLike(from: Word, to: Word, lang: Tongue, lexicon: Lexicon): boolean {
  if (lang === 'en') return (to.text !== to.lower && !to.opening) || (from.text !== from.lower && !from.opening);
  if (particles.has(from.lower)) return true;
  return (
    from.text !== from.lower && !from.opening && lexicon.wordOf(lexicon.stemOf(from.text, 'de'), 'de') === from.lower
  );
}

/** Parts of names. */
const particles = wordList('von vom der den des dem zu zum zur');

/**
 * Whether a German noun may stay in English: written without a capital, it was taken over, and as good as any may be a name,
 * unless it has an article or a figure before it.
 */
function isNoun(from: Word, to: Word, text: string, lexicon: Lexicon): boolean {
  if (!capital.test(lexicon.wordOf(lexicon.stemOf(from.text, 'de'), 'de'))) return false;
  if (to.text === to.lower || lexicon.stemOf(to.text, 'en') !== -1) return true;
  return !article.test(text.slice(0, to.start));
}

const article = /(?<!\p{L})(?:the|an?|this|your|my|our|new|no|\d+)\s+$/iu;

/** Neighbours that were kept, with nothing but a space between them. */
function runsOf(words: readonly (Kept | null)[], text: string): readonly (readonly Kept[])[] {
  const runs: Kept[][] = [];
  let before: Kept | null = null;
  for (const word of words) {
    if (word !== null && (word.worth > 0 || word.isName)) {
      if (before !== null && text.slice(before.to.end, word.to.start).trim() === '') runs.at(-1)?.push(word);
      else runs.push([word]);
      before = word;
    } else before = null;
  }
  return runs;
}

const isHyphenated = (text: string, { start, end }: Span): boolean => text[start - 1] === '-' || text[end] === '-';
