import type { Lexicon } from '@gegenlesen/bitext';
import type { Coverage, CoveredWord } from '../coverage/coverage.ts';

/** A word, or part of a German compound, without inflection. */
export interface Component {
  /** The same for all forms of one word. */
  readonly key: string;
  /** -1 if the lexicon does not know the word. */
  readonly stem: number;
}

/** An English word and the German word, or part of a compound, that translates it. */
export interface Link {
  /** The index of the English word. */
  readonly en: number;
  /** The index of the German word. */
  readonly de: number;
  readonly english: Component;
  readonly german: Component;
  /** Whether the two are only linked because nothing else is left of the sentence. */
  readonly isGuess: boolean;
}

/** The score from which a word counts as translated: the lexicon's, 0 to 1. Lower ones are noise. */
const enough = 0.1;
/** Letters. A shorter word may be part of others by chance. */
const shortest = 4;

/** Links English words to the German nouns that translate them if both sides agree, and what is left over on both. */
export function linksOf(coverage: Coverage, lexicon: Lexicon): readonly Link[] {
  const links = coverage.en.flatMap((word, en): readonly Link[] => {
    const de = word.counterpart;
    const other = coverage.de[de];
    if (other === undefined || word.grammar || word.explained < enough || !isNoun(other)) return [];
    const german = answering(word, other, lexicon);
    // The parts of a compound may translate several words; any other word translates one.
    if (german.isWhole && other.counterpart !== en) return [];
    return [{ en, de, english: componentOf(word), german, isGuess: false }];
  });
  return [...links, ...leftOver(coverage)];
}

/** The only unexplained word of each side, if the German one is a noun. */
function leftOver(coverage: Coverage): readonly Link[] {
  const [english, german] = [unexplained(coverage.en), unexplained(coverage.de)];
  const [left, right] = [english[0], german[0]];
  if (left === undefined || right === undefined || english.length + german.length > 2) return [];
  if (right.word.opening || !isNoun(right)) return [];
  const [en, de] = [coverage.en.indexOf(left), coverage.de.indexOf(right)];
  return [{ en, de, english: componentOf(left), german: componentOf(right), isGuess: true }];
}

/** German nouns have a capital. */
const isNoun = ({ grammar, word }: CoveredWord): boolean => !grammar && word.text !== word.lower;

const unexplained = (words: readonly CoveredWord[]): readonly CoveredWord[] =>
  words.filter(({ grammar, explained }) => !grammar && explained < enough);

export const componentOf = ({ stem, word }: CoveredWord): Component => ({
  stem,
  key: stem === -1 ? word.lower : `#${stem}`,
});

/** The German word, or the part of it that translates the English word best; an English word inside it comes first. */
function answering(
  { stem, word }: CoveredWord,
  german: CoveredWord,
  lexicon: Lexicon,
): Component & { readonly isWhole: boolean } {
  const { lower } = german.word;
  if (word.lower.length >= shortest && lower.includes(word.lower.replace(/s$/, '')))
    return { key: `=${stem}`, stem: german.stem, isWhole: lower === word.lower };
  const whole = lexicon.score(german.stem, stem);
  const best = german.parts.reduce((a, b) => (lexicon.score(b, stem) > lexicon.score(a, stem) ? b : a), -1);
  if (lexicon.score(best, stem) <= whole) return { ...componentOf(german), isWhole: true };
  return { key: `#${best}`, stem: best, isWhole: false };
}
