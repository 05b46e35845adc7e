import { type Tongue, wordList } from '@gegenlesen/bitext';
import type { CoveredWord } from '../coverage/coverage.ts';

/** A member of a list: a noun with its article and adjectives. */
export interface Member {
  readonly words: readonly CoveredWord[];
}

const conjunctions = { en: wordList('and or'), de: wordList('und oder sowie') } as const;
/** What may come before a noun; any other function word begins a clause. */
const articles = {
  en: wordList('the a an his her its their our my your'),
  de: wordList('der die das den dem des ein eine einen einem einer eines seine seinen seiner ihre ihren ihrer unsere'),
} as const;
/** Words. A longer member is probably a clause. */
const longest = 3;
/** Members. Fewer do not make a list. */
const fewest = 2;

/** The lists of nouns in a text: members separated by commas, with a conjunction before the last one. */
export function readEnumerations(
  text: string,
  words: readonly CoveredWord[],
  lang: Tongue,
): readonly (readonly Member[])[] {
  const gap = (i: number): string => text.slice(words[i - 1]?.word.end ?? 0, words[i]?.word.start ?? text.length);
  return words.flatMap(({ word }, i) => {
    if (!conjunctions[lang].has(word.lower) || gap(i + 1) !== ' ') return [];
    const last = lastMember(words, i + 1, gap, lang);
    const before = membersBefore(words, i, gap, lang);
    return last === null || before.length < fewest - 1 ? [] : [[...before, last]];
  });
}

/** Goes back from the conjunction, comma by comma. */
function membersBefore(
  words: readonly CoveredWord[],
  conjunction: number,
  gap: (i: number) => string,
  lang: Tongue,
): readonly Member[] {
  const members: Member[] = [];
  let end = conjunction;
  if (!/^,? $/.test(gap(conjunction))) return [];
  for (;;) {
    let start = end - 1;
    while (end - start < longest && start > 0 && gap(start) === ' ' && isInside(words[start], lang)) start -= 1;
    const member = nounPhrase(words.slice(Math.max(0, start), end), lang);
    if (member === null) return members;
    const from = end - member.words.length;
    const isFirst = from === 0 || gap(from) !== ', ';
    // Anything may come before the first noun: `She bought apples, pears and plums`.
    members.unshift(isFirst ? { words: member.words.slice(-1) } : member);
    if (isFirst) return members;
    end = from;
  }
}

function lastMember(
  words: readonly CoveredWord[],
  start: number,
  gap: (i: number) => string,
  lang: Tongue,
): Member | null {
  let end = start + 1;
  while (end - start < longest && gap(end) === ' ' && !isHead(words[end - 1], lang)) end += 1;
  return nounPhrase(words.slice(start, end), lang);
}

const isInside = (word: CoveredWord | undefined, lang: Tongue): boolean =>
  word !== undefined && !articles[lang].has(word.word.lower);

/** Whether it may be a noun: in German one has a capital, in English any content word may be one. */
const isHead = (word: CoveredWord | undefined, lang: Tongue): boolean =>
  word !== undefined && !word.grammar && (lang === 'en' || word.word.text !== word.word.lower);

/** The longest noun phrase at the end of some words; null if there is none. */
function nounPhrase(words: readonly CoveredWord[], lang: Tongue): Member | null {
  if (!isHead(words.at(-1), lang)) return null;
  const rest = words.slice(0, -1);
  const barrier = rest.findLastIndex(({ word, grammar }) => grammar && !articles[lang].has(word.lower));
  return { words: words.slice(barrier + 1) };
}
