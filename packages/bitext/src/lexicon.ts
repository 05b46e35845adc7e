import type { Tongue } from './tongue.ts';

/** A word of the other language in its most common form, and the probability of this translation, 0 to 1. */
export interface Translation {
  readonly word: string;
  readonly probability: number;
}

/**
 * What is known about German and English words. Words are reduced to stems (`Häusern` and `Haus` share one). Stems are
 * numbers, from 0 in each language; -1 is a word that the lexicon does not know. Callers stem the words of a sentence
 * once and then look up numbers, which takes a fraction of a microsecond. All functions are pure, and none throws.
 */
export interface Lexicon {
  /** The stem of a word as written, in any case; -1 if unknown, even if the parts of a compound are known. */
  readonly stemOf: (word: string, lang: Tongue) => number;
  /** The most common form of a stem: `haus`; empty for -1. */
  readonly wordOf: (stem: number, lang: Tongue) => string;
  /** The parts of a German compound in lower case (`Wohnungsmarkt` gives `wohnung`, `markt`); empty for other words. */
  readonly splitCompound: (word: string) => readonly string[];
  /** How well two stems translate each other, both directions combined, 0 to 1; 0 if either is -1. */
  readonly score: (de: number, en: number) => number;
  /** How often one stem is translated as the other, 0 to 1; `to` is the language translated into. */
  readonly probability: (de: number, en: number, to: Tongue) => number;
  /** The possible translations of a stem of `lang`, unsorted; none for -1. */
  readonly counterparts: (stem: number, lang: Tongue) => readonly number[];
  /** The likeliest translations of a word of `lang`, best first; none if unknown. */
  readonly translations: (word: string, lang: Tongue) => readonly Translation[];
  /** How common a stem is on the Zipf scale (van Heuven et al. 2014): 7 for `the`, 3 for a rare word, 0 for -1. */
  readonly frequency: (stem: number, lang: Tongue) => number;
  /** Articles, pronouns, prepositions, conjunctions, auxiliaries and particles, which a translation may drop. */
  readonly isFunctionWord: (word: string, lang: Tongue) => boolean;
  /** Whether two words of one language are opposites: `zunehmen`, `abnehmen`. */
  readonly areOpposites: (word: string, other: string, lang: Tongue) => boolean;
  /** The opposites of a word, in lower case. */
  readonly opposites: (word: string, lang: Tongue) => readonly string[];
  /** The name of a place, language, people or currency in the other language: `München` gives `Munich`. */
  readonly exonyms: (name: string, lang: Tongue) => readonly string[];
}
