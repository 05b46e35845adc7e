import { isFunctionWord, type Lexicon, otherTongue, type Span, type Tongue } from '@gegenlesen/bitext';
import { readQuotations } from '../../read/quotations/read-quotations.ts';
import { type Bilingual, originalOf, translationOf } from '../../read/sides.ts';
import type { Word } from '../../read/words/words.ts';
import { foreignness } from './foreignness.ts';
import { isTechnical } from './is-technical.ts';
import { isTerm } from './loans.ts';

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

/** Words that were left untranslated: `due to`, `minutes`. Names, titles, quotations and code are ignored. */
export function leftWords(sides: Bilingual, lexicon: Lexicon): readonly LeftWords[] {
  const { text } = translationOf(sides);
  return runsOf(keptWords(sides, lexicon), text).flatMap((run): LeftWords[] => {
    const [first] = run;
    const last = run.at(-1);
    if (first === undefined || last === undefined || run.some(({ isName }) => isName)) return [];
    const target = { start: first.to.start, end: last.to.end };
    const left = text.slice(target.start, target.end);
    if (Math.max(...run.map(({ worth }) => worth)) < enough || isTerm(left)) return [];
    if (isTranslatedBeside(run, sides, lexicon)) return [];
    const source = { start: Math.min(first.from.start, last.from.start), end: Math.max(first.from.end, last.from.end) };
    const isSure = run.every(({ to }) => to.text === to.lower) && !isHyphenated(text, target);
    return [{ source, target, text: left, isSure }];
  });
}

/** The words of the translation that the original has as well; null for any other word. */
function keptWords(sides: Bilingual, lexicon: Lexicon): readonly (Kept | null)[] {
  const [original, { text, words }] = [originalOf(sides), translationOf(sides)];
  const lang = sides.original;
  const known = new Map(original.words.map((word) => [word.lower, word]));
  const quoted = readQuotations(text);
  return words.map((to) => {
    const from = known.get(to.lower);
    if (from === undefined || isTechnical(to, text) || isTechnical(from, original.text)) return null;
    if (quoted.some(({ start, end }) => to.start >= start && to.end <= end)) return null;
    return { from, to, worth: foreignness(to.text, lang, lexicon), isName: isNameLike(from, lang, lexicon) };
  });
}

/** Whether a word has a capital that a plain word would not have. */
function isNameLike({ text, lower, opening }: Word, lang: Tongue, lexicon: Lexicon): boolean {
  if (opening || text === lower) return false;
  return lang === 'en' || lexicon.wordOf(lexicon.stemOf(text, 'de'), 'de') === lower;
}

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

/** The least score (0 to 1) of a word and its translation. */
const translates = 0.02;

/** Whether the translation also says in its own words what it repeats: `Save (Speichern)`. */
function isTranslatedBeside(run: readonly Kept[], sides: Bilingual, lexicon: Lexicon): boolean {
  const lang = sides.original;
  const content = run.filter(({ from }) => !isFunctionWord(from.lower, lang));
  const others = translationOf(sides).words.filter(({ lower }) => !run.some(({ to }) => to.lower === lower));
  const said = content.filter(({ from }) => others.some((other) => score(from, other, lang, lexicon) >= translates));
  return content.length > 0 && said.length * 2 >= content.length;
}

function score(from: Word, to: Word, lang: Tongue, lexicon: Lexicon): number {
  const [source, target] = [lexicon.stemOf(from.text, lang), lexicon.stemOf(to.text, otherTongue(lang))];
  return lang === 'de' ? lexicon.score(source, target) : lexicon.score(target, source);
}

const isHyphenated = (text: string, { start, end }: Span): boolean => text[start - 1] === '-' || text[end] === '-';
