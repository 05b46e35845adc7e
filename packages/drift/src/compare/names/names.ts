import { type Lexicon, type Tongue, wordList } from '@gegenlesen/bitext';
import { isKeyName } from '../../read/matter/key-names.ts';
import { englishWordValue } from '../../read/numbers/vocabulary/english-words.ts';
import { germanWordValue } from '../../read/numbers/vocabulary/german-words.ts';
import type { Bilingual } from '../../read/sides.ts';
import { likeness, soundOf } from '../../read/words/likeness.ts';
import type { Word } from '../../read/words/words.ts';
import type { Coverage, CoveredWord } from '../coverage/coverage.ts';

/** Names that only one side has. */
export interface NameDifferences {
  /** English names without a counterpart. */
  readonly en: readonly Word[];
  /** German words that are probably names, without a counterpart. */
  readonly de: readonly Word[];
  /** Words that the lexicon knows as ordinary ones, but that may be a name in the place of another. */
  readonly possible: {
    /** English words with a capital beside another one: `Downton Abbey`. */
    readonly en: readonly Word[];
    /** German nouns without an article before them. */
    readonly de: readonly Word[];
  };
}

/**
 * The score (0 to 1) from which a word that may be a name has a counterpart. Of 6,825 sound pairs of news and commentary, 28
 * seem to have a changed name (41 at 0.18, 24 at 0.08).
 */
const enough = 0.12;
/** The likeness of sound (0 to 1) from which two words may be the same name in two spellings. */
const alike = 0.6;
/** The same for short names. */
const alikeIfShort = 0.8;
/** The share of words with a capital from which a text is a headline, where capitals mean nothing. */
const headline = 0.6;
/** Words. A shorter text is not taken for a headline. */
const shortestHeadline = 3;
/** Letters. A name up to this length has less to go by, and must be more alike. */
const shortName = 5;
/** How many letters must differ for two place names to be different. */
const beginning = 5;
/** How many letters of a name an adjective made from it keeps. */
const inAdjective = 3;
/** The frequency on the Zipf scale from which Germans use an English word all the time. */
const commonLoan = 3;
const startsWithCapital = /^\p{Lu}/u;
const capital = /^\p{Lu}\p{M}*\p{Ll}/u;
/** Letters. A shorter word is not compared as a name, nor is one in capitals. */
const fewestLetters = 4;

/** The names that only one side has; null for a headline, where capitals mean nothing. */
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
  text.length >= fewestLetters &&
  capital.test(text) &&
  !calendar.has(lower) &&
  !isKeyName(lower) &&
  !isNumberWord(lower);

/** Whether a word is a figure, which the checks of figures compare: `Fourth`, `Achtelnote`. */
const isNumberWord = (lower: string): boolean =>
  [englishWordValue(lower), germanWordValue(lower)].some((value) => value !== null && value.grade !== 'silent');

/** Whether the word before it has a capital too, with a space between them. */
const isBesideCapital = (word: Word, words: readonly Word[]): boolean =>
  words.some(({ text, end, opening }) => end === word.start - 1 && !opening && capital.test(text));

function isHeadline(words: readonly Word[]): boolean {
  const long = words.filter(({ lower }) => lower.length >= fewestLetters);
  return (
    long.length >= shortestHeadline && long.filter(({ text }) => capital.test(text)).length > long.length * headline
  );
}

/** At the beginning of a sentence only a word that the lexicon knows with a capital. */
const isEnglishName = ({ word, stem }: CoveredWord, lexicon: Lexicon): boolean =>
  !(word.opening && stem === -1) &&
  isName(word.text, lexicon, stem, 'en') &&
  (!word.opening || staysItself(word, lexicon));

/** Names stay themselves in translation or have an exonym. An ordinary word that begins most labels with a capital does not: `Select`. */
function staysItself({ text, lower }: Word, lexicon: Lexicon): boolean {
  if (lexicon.exonyms(text, 'en').length > 0) return true;
  const [likeliest] = lexicon.translations(text, 'en');
  return likeliest === undefined || isAlike(soundOf(lower), soundOf(likeliest.word.toLowerCase()));
}

/** An unknown word is no name if it begins a sentence or has known parts. */
const isGermanName = ({ word, stem, parts }: CoveredWord, lexicon: Lexicon): boolean =>
  !(stem === -1 && (word.opening || parts.length > 0)) && isName(word.text, lexicon, stem, 'de');

/** Whether the German lexicon does not know a word, or only as an English one. */
const isForeign = ({ word, stem, parts }: CoveredWord, lexicon: Lexicon): boolean =>
  stem === -1 ? parts.length === 0 : lexicon.translations(word.text, 'de')[0]?.word === word.lower;

function isBareNoun(words: readonly CoveredWord[], i: number): boolean {
  const { text, lower } = words[i]?.word ?? { text: '', lower: '' };
  return (
    text.length >= fewestLetters &&
    capital.test(text) &&
    !isKeyName(lower) &&
    !isNumberWord(lower) &&
    !ordinary.test(lower) &&
    // An unknown noun with an article is no name; `die Ukraine` is in the lexicon.
    (words[i]?.stem !== -1 || !articles.has(words[i - 1]?.word.lower ?? ''))
  );
}

/** Dates, which the checks of figures compare, and directions, which are part of other names. */
const calendar = wordList(`
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
  november december north south east west northern southern eastern western christmas
`);

/** Endings of nouns and verbs that names do not have. */
const ordinary = /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tät|ismus|nis|nisse|lichen?|ieren|innen)s?$/;
/** What comes before nouns but hardly ever before names. */
const articles = wordList(`
  der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner dieser diese dieses diesen diesem
  zur zum im am beim vom ins ans per pro ihr ihre ihren ihrem ihrer ihres sein seine seinen seinem seiner seines unser unsere
  unseren unserem unserer mein meine meinen meinem meiner dein deine euer eure jede jeder jedes jeden jedem alle allen aller
  viele vielen mehr zwei drei vier fünf mehrere einige
`);

/**
 * Whether a word is probably a name: the lexicon does not know it, or English writes it with a capital. A word that a German
 * adjective translates (`British`) is not.
 */
function isName(text: string, lexicon: Lexicon, stem: number, lang: Tongue): boolean {
  if (stem === -1) return true;
  const likeliest = lexicon.translations(text, lang)[0]?.word;
  const english = lang === 'en' ? lexicon.wordOf(stem, 'en') : (likeliest ?? text);
  if (capital.test(english)) return likeliest === undefined || startsWithCapital.test(likeliest);
  // An English word with a German capital: part of a title or company name, unless it is a common loan word.
  return lang === 'de' && likeliest === text.toLowerCase() && lexicon.frequency(stem, 'de') < commonLoan;
}

/** Whether the other side has a name in another spelling, or the other language's word for it. */
function isNamed(name: Word, others: readonly Word[], lexicon: Lexicon, lang: Tongue): boolean {
  // `griechischen` has `Griechenland`, `Südrumänien` has `Rumänien`: the beginning of the other name is enough.
  const beginnings = lexicon.exonyms(name.text, lang).map((exonym) => exonym.toLowerCase().slice(0, beginning));
  const sound = soundOf(name.lower);
  return others.some(({ text, lower }) => {
    // `chinesisch` has `China`; no other word in lower case contains a name.
    if (text === lower) return adjective.test(lower) && soundOf(lower).startsWith(sound.slice(0, inAdjective));
    return isAlike(sound, soundOf(lower)) || beginnings.some((begins) => lower.includes(begins));
  });
}

const isAlike = (sound: string, other: string): boolean =>
  sound.slice(0, fewestLetters) === other.slice(0, fewestLetters) ||
  (sound[0] === other[0]
    ? likeness(sound, other) >= (Math.min(sound.length, other.length) > shortName ? alike : alikeIfShort)
    : sound.length >= fewestLetters && other.includes(sound));

const adjective = /isch(?:e[nrsm]?)?$/;
