import type { Lexicon } from '@gegenlesen/bitext';
import type { CoveredWord } from '../coverage/coverage.ts';
import type { Part } from '../parts.ts';
import { wordList } from '../words/word-list.ts';
import type { Word } from '../words/words.ts';
import { likeness, soundOf } from './likeness.ts';

/** What one side names and the other does not. */
export interface NameDifferences {
  /** English names without a counterpart. */
  readonly en: readonly Word[];
  /** German words that are names as far as anybody knows, without a counterpart. */
  readonly de: readonly Word[];
}

/** From here on a word has a counterpart, for what a name needs. */
const enough = 0.12;
/** From here on two words may be one name in two spellings. */
const alike = 0.6;
/** From this share of capitals on a text is a headline, in which they say nothing. */
const headline = 0.6;
const capital = /^\p{Lu}\p{M}*\p{Ll}/u;
/** Abbreviations are spelled out and shouted words are none. */
const fewestLetters = 4;

/** The names that only one side has; null where capitals say nothing. */
export function nameDifferences({ en, de, known }: Part): NameDifferences | null {
  if (known === null || isHeadline(en.words)) return null;
  const { lexicon, coverage } = known;
  const unexplained = ({ grammar, explained }: CoveredWord): boolean => !grammar && explained < enough;
  const lost = coverage.en.filter(
    (each) => unexplained(each) && isEnglishName(each, lexicon) && !isNamed(each.word, de.words, lexicon, 'en'),
  );
  const strange = coverage.de.filter(
    (each, i) =>
      unexplained(each) && isGermanName(coverage.de, i, lexicon) && !isNamed(each.word, en.words, lexicon, 'de'),
  );
  return { en: lost.map(({ word }) => word), de: strange.map(({ word }) => word) };
}

function isHeadline(words: readonly Word[]): boolean {
  const long = words.filter(({ lower }) => lower.length >= fewestLetters);
  return long.length > 2 && long.filter(({ text }) => capital.test(text)).length > long.length * headline;
}

const isEnglishName = ({ word, stem }: CoveredWord, lexicon: Lexicon): boolean =>
  !word.opening && word.text.length >= fewestLetters && capital.test(word.text) && isItself(word, lexicon, stem, 'en');

const isGermanName = (words: readonly CoveredWord[], i: number, lexicon: Lexicon): boolean => {
  const each = words[i];
  if (each === undefined || each.parts.length > 0) return false;
  const { word, stem } = each;
  return (
    word.text.length >= fewestLetters &&
    capital.test(word.text) &&
    !ordinary.test(word.lower) &&
    !articles.has(words[i - 1]?.word.lower ?? '') &&
    isItself(word, lexicon, stem, 'de')
  );
};

/** Endings of nouns and verbs that no name has. */
const ordinary = /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tät|ismus|nis|nisse|lichen?|ieren|innen)s?$/;
/** What stands before a noun and hardly ever before a name. */
const articles = wordList(`
  der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner dieser diese dieses diesen diesem
  zur zum im am beim vom ins ans per pro ihr ihre ihren ihrem ihrer ihres sein seine seinen seinem seiner seines unser unsere
  unseren unserem unserer mein meine meinen meinem meiner dein deine euer eure jede jeder jedes jeden jedem alle allen aller
  viele vielen mehr zwei drei vier fünf mehrere einige
`);

/** Whether a word is the same in both languages, or in neither: an ordinary word has another for a translation. */
function isItself({ text, lower }: Word, lexicon: Lexicon, stem: number, lang: 'en' | 'de'): boolean {
  if (stem === -1) return true;
  const [likeliest] = lexicon.translations(text, lang);
  if (likeliest === undefined || likelihoodOf(likeliest.word, lower) >= alike) return true;
  return lexicon.exonyms(text, lang).length > 0;
}

const likelihoodOf = (word: string, lower: string): number => likeness(soundOf(word), soundOf(lower));

/** Whether a name stands among the words of the other side in another spelling, or by its name in that language. */
function isNamed(name: Word, others: readonly Word[], lexicon: Lexicon, lang: 'en' | 'de'): boolean {
  // `Greece` is in `griechischen`, `Romania` in `Südrumänien`: the beginning of the other name is enough.
  const beginnings = lexicon.exonyms(name.text, lang).map((exonym) => exonym.toLowerCase().slice(0, beginning));
  const sound = soundOf(name.lower);
  return others.some(
    ({ lower }) => likeness(sound, soundOf(lower)) >= alike || beginnings.some((begins) => lower.includes(begins)),
  );
}

/** So many letters tell one name of a place from another. */
const beginning = 5;
