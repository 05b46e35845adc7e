import {
  isFunctionWord,
  isOwnFunctionWord,
  type Lexicon,
  otherTongue,
  type Tongue,
  wordList,
} from '@gegenlesen/bitext';
import { isLoan } from './loans.ts';

/** Words of English that texts in German keep in programs, or that German has with another meaning (`See`, `Last`). */
const english = wordList('less last manage number preferences see suggested stock yes');
/** Function words of English that German has, too. */
const alike = wordList('just');

/** How often, at most, a foreign word is translated as itself, with what that makes it worth: the first that fits counts. */
const steps = [
  { kept: 0.02, worth: 1 },
  { kept: 0.04, worth: 0.8 },
  { kept: 0.075, worth: 0.5 },
] as const;
/** How much more common a word must be in its own language, on the Zipf scale (powers of ten). */
const farFromHome = 0.7;
/** On the Zipf scale. Of rarer words the lexicon has seen too few translations. German has more compounds, and so more rare words. */
const common = { en: 3, de: 2.6 };
/** On the Zipf scale. A word that is this common in English is English (`war`), or a name (`Kant`). */
const commonEnglish = 3.5;
/** The probability that the likeliest translation must have. */
const likely = 0.04;

/**
 * How sure it is that a word belongs to one language alone, so that in a text of the other it was left untranslated: 0 for a
 * name, a loan word, or a word that both languages have, 1 for `settings`.
 */
export function foreignness(word: string, lang: Tongue, lexicon: Lexicon): number {
  const lower = word.toLowerCase().replaceAll('’', "'");
  const own = otherTongue(lang);
  if (isFunctionWord(lower, own) || word === word.toUpperCase() || alike.has(lower)) return 0;
  if (isOwnFunctionWord(lower, lang) || (lang === 'en' && english.has(lower))) return 1;
  if (lower.length < 3 || isLoan(lower, lang)) return 0;
  const stem = lexicon.stemOf(word, lang);
  const same = lexicon.stemOf(word, own);
  if (lang === 'de' && lexicon.frequency(same, 'en') > commonEnglish) return 0;
  const frequency = lexicon.frequency(stem, lang);
  if (isFunctionWord(lower, lang)) return frequency - lexicon.frequency(same, own) >= 1 ? 1 : 0;
  if (frequency < common[lang]) return 0;
  const [likeliest] = lexicon.translations(word, lang);
  if (likeliest === undefined || likeliest.probability < likely || likeliest.word.toLowerCase() === lower) return 0;
  if (lang === 'de' && [likeliest.word, word, lexicon.wordOf(stem, 'de')].every((form) => capital.test(form))) return 0;
  const form = lexicon.wordOf(same, own);
  if (lang === 'en' && isEnglishPlural(lower, form.toLowerCase())) return 1;
  if (frequency - lexicon.frequency(same, own) < farFromHome) return 0;
  const kept = lang === 'en' ? lexicon.probability(same, stem, 'de') : lexicon.probability(stem, same, 'en');
  return steps.find((step) => kept <= step.kept)?.worth ?? 0;
}

/** Whether a word has an English plural and its German cognate does not take one: `minutes`, `Minuten`. */
const isEnglishPlural = (lower: string, german: string): boolean =>
  lower.endsWith('es') && /en?$/.test(german) && german !== lower.slice(0, -1);

const capital = /^\p{Lu}/u;
