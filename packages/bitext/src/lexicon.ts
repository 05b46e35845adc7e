import type { Tongue } from './tongue.ts';

/** A word of the other language, as its commonest form, and how often it is the counterpart: 0 to 1. */
export interface Translation {
  readonly word: string;
  readonly probability: number;
}

/**
 * What is known of German and English words. Words are folded to stems (`Häusern` and `Haus` are one), and stems are
 * numbers, from 0 on for each language; -1 is a word that the lexicon does not know. A caller folds the words of a
 * sentence once and then asks about numbers, which costs a fraction of a microsecond. No function throws, whatever
 * the word; all are pure.
 */
export interface Lexicon {
  /** The stem of a word as it stands in a text, whatever its case; -1 if unknown, also for a compound never seen whole. */
  readonly stemOf: (word: string, lang: Tongue) => number;
  /** A stem as its commonest form: `haus`; empty for -1. */
  readonly wordOf: (stem: number, lang: Tongue) => string;
  /** The parts of a German compound, in lower case, at least two: `Wohnungsmarkt` gives `wohnung`, `markt`; else none. */
  readonly splitCompound: (word: string) => readonly string[];
  /** 0 to 1: how well two stems translate each other, both directions taken together; 0 if either is -1. */
  readonly score: (de: number, en: number) => number;
  /** 0 to 1: how often a stem becomes the other one: `to` is the language that is translated into. */
  readonly probability: (de: number, en: number, to: Tongue) => number;
  /** The stems of the other language that a stem of `lang` may become, unsorted; none for -1. */
  readonly counterparts: (stem: number, lang: Tongue) => readonly number[];
  /** The likeliest counterparts of a word of `lang`, best first; none if unknown. */
  readonly translations: (word: string, lang: Tongue) => readonly Translation[];
  /** How common a stem is, on the Zipf scale (van Heuven et al. 2014): 7 for `the`, 3 for a rare word, 0 for -1. */
  readonly frequency: (stem: number, lang: Tongue) => number;
  /** Articles, pronouns, prepositions, conjunctions, auxiliaries, particles: what a translation may do without. */
  readonly isFunctionWord: (word: string, lang: Tongue) => boolean;
  /** Whether one word says the contrary of the other: `zunehmen`, `abnehmen`; of the same language. */
  readonly areOpposites: (word: string, other: string, lang: Tongue) => boolean;
  /** The opposites of a word, in lower case. */
  readonly opposites: (word: string, lang: Tongue) => readonly string[];
  /** What a name of a place, language, people or currency is called in the other language: `München` gives `Munich`. */
  readonly exonyms: (name: string, lang: Tongue) => readonly string[];
}
