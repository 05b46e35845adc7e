import { type Lexicon, type Tongue, wordList } from '@gegenlesen/bitext';
import type { Bilingual } from '../../read/sides.ts';
import { likeness, soundOf } from '../../read/words/likeness.ts';
import type { Word } from '../../read/words/words.ts';
import type { Coverage, CoveredWord } from '../coverage/coverage.ts';

/** What one side names and the other does not. */
export interface NameDifferences {
  /** English names without a counterpart. */
  readonly en: readonly Word[];
  /** German words that are names as far as anybody knows, without a counterpart. */
  readonly de: readonly Word[];
  /** What may be a name in the place of one that the other side lost, though the lexicon has it for an ordinary word. */
  readonly possible: {
    /** English words with a capital beside another one: `Downton Abbey`. */
    readonly en: readonly Word[];
    /** German nouns without an article before them. */
    readonly de: readonly Word[];
  };
}

/** From here on a word has a counterpart, for what a name needs. */
const enough = 0.12;
/** From here on two words may be one name in two spellings. */
const alike = 0.6;
/** From this share of capitals on a text is a headline, in which they say nothing. */
const headline = 0.6;
const startsWithCapital = /^\p{Lu}/u;
const capital = /^\p{Lu}\p{M}*\p{Ll}/u;
/** Abbreviations are spelled out and shouted words are none. */
const fewestLetters = 4;

/** The names that only one side has; null where capitals say nothing. */
export function nameDifferences({ en, de }: Bilingual, coverage: Coverage, lexicon: Lexicon): NameDifferences | null {
  if (isHeadline(en.words)) return null;
  const unexplained = ({ grammar, explained }: CoveredWord): boolean => !grammar && explained < enough;
  const english = coverage.en.filter(
    (each) => unexplained(each) && hasCapital(each.word) && !isNamed(each.word, de.words, lexicon, 'en'),
  );
  const german = coverage.de.filter(
    (each, i) => unexplained(each) && isBareNoun(coverage.de, i) && !isNamed(each.word, en.words, lexicon, 'de'),
  );
  const lost = english.filter((each) => isEnglishName(each, lexicon));
  const strange = german.filter((each) => isGermanName(each, lexicon));
  const rest = (all: readonly CoveredWord[], sure: readonly CoveredWord[]): readonly CoveredWord[] =>
    all.filter((each) => !sure.includes(each));
  return {
    en: wordsOf(lost),
    de: wordsOf(strange),
    possible: {
      en: wordsOf(rest(english, lost).filter(({ word }) => !word.opening && isBesideCapital(word, en.words))),
      de: wordsOf(rest(german, strange).filter((each) => isForeign(each, lexicon))),
    },
  };
}

const wordsOf = (covered: readonly CoveredWord[]): readonly Word[] => covered.map(({ word }) => word);

const hasCapital = ({ text, lower }: Word): boolean =>
  text.length >= fewestLetters && capital.test(text) && !calendar.has(lower);

/** Whether the word before it has a capital too, with a space between them. */
const isBesideCapital = (word: Word, words: readonly Word[]): boolean =>
  words.some(({ text, end, opening }) => end === word.start - 1 && !opening && capital.test(text));

function isHeadline(words: readonly Word[]): boolean {
  const long = words.filter(({ lower }) => lower.length >= fewestLetters);
  return long.length > 2 && long.filter(({ text }) => capital.test(text)).length > long.length * headline;
}

/** At the beginning of a sentence only what the lexicon has with a capital. */
const isEnglishName = ({ word, stem }: CoveredWord, lexicon: Lexicon): boolean =>
  !(word.opening && stem === -1) && isName(word.text, lexicon, stem, 'en');

/** Of a word that nobody knows, a capital at the beginning of a sentence and known parts say that it is none. */
const isGermanName = ({ word, stem, parts }: CoveredWord, lexicon: Lexicon): boolean =>
  !(stem === -1 && (word.opening || parts.length > 0)) && isName(word.text, lexicon, stem, 'de');

/** Whether a word is in no German lexicon, or there only as the English word that it is. */
const isForeign = ({ word, stem, parts }: CoveredWord, lexicon: Lexicon): boolean =>
  stem === -1 ? parts.length === 0 : lexicon.translations(word.text, 'de')[0]?.word === word.lower;

function isBareNoun(words: readonly CoveredWord[], i: number): boolean {
  const { text, lower } = words[i]?.word ?? { text: '', lower: '' };
  return (
    text.length >= fewestLetters &&
    capital.test(text) &&
    !ordinary.test(lower) &&
    // The lexicon tells `die Ukraine`; a noun that nobody knows is no name for having an article.
    (words[i]?.stem !== -1 || !articles.has(words[i - 1]?.word.lower ?? ''))
  );
}

/** Names that readers of figures compare, and directions, which are part of other names. */
const calendar = wordList(`
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
  november december north south east west northern southern eastern western christmas
`);

/** Endings of nouns and verbs that no name has. */
const ordinary = /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tät|ismus|nis|nisse|lichen?|ieren|innen)s?$/;
/** What stands before a noun and hardly ever before a name. */
const articles = wordList(`
  der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner dieser diese dieses diesen diesem
  zur zum im am beim vom ins ans per pro ihr ihre ihren ihrem ihrer ihres sein seine seinen seinem seiner seines unser unsere
  unseren unserem unserer mein meine meinen meinem meiner dein deine euer eure jede jeder jedes jeden jedem alle allen aller
  viele vielen mehr zwei drei vier fünf mehrere einige
`);

/**
 * Whether a word is a name, as far as is known: it is in no lexicon, or it has a capital in English, where only names have
 * one. What a German adjective translates (`British`) is none.
 */
function isName(text: string, lexicon: Lexicon, stem: number, lang: Tongue): boolean {
  if (stem === -1) return true;
  const likeliest = lexicon.translations(text, lang)[0]?.word;
  const english = lang === 'en' ? lexicon.wordOf(stem, 'en') : (likeliest ?? text);
  if (capital.test(english)) return likeliest === undefined || startsWithCapital.test(likeliest);
  // An English word with a German capital: part of a title or of a company's name, unless Germans say it all the time.
  return lang === 'de' && likeliest === text.toLowerCase() && lexicon.frequency(stem, 'de') < commonLoan;
}

/** On the Zipf scale. */
const commonLoan = 3;

/** Whether a name stands among the words of the other side in another spelling, or by its name in that language. */
function isNamed(name: Word, others: readonly Word[], lexicon: Lexicon, lang: Tongue): boolean {
  // `Greece` is in `griechischen`, `Romania` in `Südrumänien`: the beginning of the other name is enough.
  const beginnings = lexicon.exonyms(name.text, lang).map((exonym) => exonym.toLowerCase().slice(0, beginning));
  const sound = soundOf(name.lower);
  return others.some(({ text, lower }) => {
    // `China` is in `chinesisch`; no other word without a capital holds a name.
    if (text === lower) return adjective.test(lower) && soundOf(lower).startsWith(sound.slice(0, shortName - 2));
    return isAlike(sound, soundOf(lower)) || beginnings.some((begins) => lower.includes(begins));
  });
}

/** A short name has less to be told by, and must be the likelier. */
const isAlike = (sound: string, other: string): boolean =>
  sound.slice(0, fewestLetters) === other.slice(0, fewestLetters) ||
  (sound[0] === other[0]
    ? likeness(sound, other) >= (Math.min(sound.length, other.length) > shortName ? alike : 1 - (1 - alike) / 2)
    : sound.length >= fewestLetters && other.includes(sound));

const shortName = 5;
const adjective = /isch(?:e[nrsm]?)?$/;

/** So many letters tell one name of a place from another. */
const beginning = 5;
