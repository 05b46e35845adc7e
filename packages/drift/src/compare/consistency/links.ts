import type { Lexicon } from '@gegenlesen/bitext';
import type { Coverage, CoveredWord } from '../coverage/coverage.ts';

/** A word, or a part of a German compound, without its inflection. */
export interface Component {
  /** The same for all forms of one word. */
  readonly key: string;
  /** -1 for a word that the lexicon does not know. */
  readonly stem: number;
}

/** An English word and the German word, or part of one, that answers it. */
export interface Link {
  /** The index of the English word. */
  readonly en: number;
  /** The index of the German word. */
  readonly de: number;
  readonly english: Component;
  readonly german: Component;
  /** Whether no lexicon says so: the two are what is left of a sentence. */
  readonly isGuess: boolean;
}

/** From here on a word is answered. */
const enough = 0.1;

/** Which German nouns answer which English words, as far as both sides say so, and what is left over on both. */
export function linksOf(coverage: Coverage, lexicon: Lexicon): readonly Link[] {
  const links = coverage.en.flatMap((word, en): readonly Link[] => {
    const de = word.counterpart;
    const other = coverage.de[de];
    if (other === undefined || word.grammar || word.explained < enough || !isNoun(other)) return [];
    const german = answering(word, other, lexicon);
    // Each part of a compound answers a word of its own; any other word answers one.
    if (german.isWhole && other.counterpart !== en) return [];
    return [{ en, de, english: componentOf(word), german, isGuess: false }];
  });
  return [...links, ...leftOver(coverage)];
}

/** The only word of each side that nothing explains, if the German one is a noun. */
function leftOver(coverage: Coverage): readonly Link[] {
  const [english, german] = [unexplained(coverage.en), unexplained(coverage.de)];
  const [left, right] = [english[0], german[0]];
  if (left === undefined || right === undefined || english.length + german.length > 2) return [];
  if (right.word.opening || !isNoun(right)) return [];
  const [en, de] = [coverage.en.indexOf(left), coverage.de.indexOf(right)];
  return [{ en, de, english: componentOf(left), german: componentOf(right), isGuess: true }];
}

/** German writes nouns with a capital; that at the beginning of a sentence says nothing. */
const isNoun = ({ grammar, word }: CoveredWord): boolean => !grammar && word.text !== word.lower;

const unexplained = (words: readonly CoveredWord[]): readonly CoveredWord[] =>
  words.filter(({ grammar, explained }) => !grammar && explained < enough);

export const componentOf = ({ stem, word }: CoveredWord): Component => ({
  stem,
  key: stem === -1 ? word.lower : `#${stem}`,
});

/** A shorter word stands in others by chance. */
const shortest = 4;

/** The whole German word, or the part of it that answers the English one best: that word itself, if it is in there. */
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
