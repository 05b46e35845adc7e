import { type Lexicon, otherTongue, overlap, type ReadWord, type Tongue, wordList } from '@gegenlesen/bitext';
import { englishNegation } from '../../read/negation/english.ts';
import { germanNegation } from '../../read/negation/german.ts';
import type { Word } from '../../read/words/words.ts';
import type { Coverage, CoveredWord } from '../coverage/coverage.ts';
import { isDispensable } from './dispensable.ts';
import type { PartReading } from './part-reading.ts';

/** Words. In longer sentences a translator may leave out or add a word. */
const longest = 16;
/** The score (0 to 1) below which the lexicon knows no counterpart of a word, and from which it knows a good one. */
const unexplained = 0.03;
const explained = 0.2;
/** The mean of what the reader says about the word and about the sentence, from which both doubt the word. */
const doubted = { inShort: 0.5, inLong: 0.55, noun: 0.65, circumstance: 0.2 };
/** Words. What is no longer is short. */
const short = 8;
/** The probability from which the reader doubts a word a little, and from which it finds nothing that says it. */
const little = 0.2;
const much = 0.6;
/** How much of the doubt about a word its counterpart shares at least. */
const share = 0.25;

/** What the lexicon and the reader know about a part. */
interface KnownPart {
  readonly known: { readonly lexicon: Lexicon; readonly coverage: Coverage } | null;
  readonly reading: PartReading | null;
}

/**
 * Content words of a short text that neither the lexicon nor the reader finds in the other, although everything there has a
 * counterpart: words that were left out or added. Negations are compared elsewhere.
 */
export function loneWords({ known, reading }: KnownPart, tongue: Tongue): readonly Word[] {
  if (known === null || reading === null) return [];
  const other = otherTongue(tongue);
  const [own, others] = [known.coverage[tongue], known.coverage[other]];
  if (Math.max(own.length, others.length) > longest) return [];
  if (contentOf(others) === 0 || contentOf(own) <= contentOf(others)) return [];
  const unsaid = (words: readonly CoveredWord[]) =>
    words.filter((each) => !each.grammar && each.explained < unexplained);
  const most = Math.max(0, ...unsaid(own).map((each) => wrong(each, reading.words[tongue])));
  const mayBeSaidBy = (doubt: number): boolean =>
    others.some((each) => isOpen(each, wrong(each, reading.words[other]), doubt));
  // Of two words that nothing says, beside one such word there, the more doubted circumstance is alone.
  const isLeftOver = (doubt: number): boolean =>
    doubt >= most && unsaid(own).length === 2 && unsaid(others).length === 1;
  const enough = Math.max(own.length, others.length) <= short ? doubted.inShort : doubted.inLong;
  const negation = tongue === 'en' ? englishNegation : germanNegation;
  return own
    .filter((each, i) => {
      if (each.grammar || each.stem === -1 || each.explained >= unexplained) return false;
      const doubt = wrong(each, reading.words[tongue]);
      const isNominal = isNoun(each, tongue, known.lexicon);
      const isAdded = isNominal && isCircumstance(own, i);
      const needed = isAdded ? doubted.circumstance : isNominal ? doubted.noun : enough;
      if ((doubt + reading.fault) / 2 < needed) return false;
      if (!(isAdded && isLeftOver(doubt)) && mayBeSaidBy(doubt)) return false;
      if (isNominal && tongue === 'en' && isBesideCompound(own, i, others)) return false;
      if (negation.outright(each.word.lower) || /^(?:fail|(?:hard|bare|scarce)ly$|kaum$)/.test(each.word.lower))
        return false;
      return !isDispensable(own, i, others, tongue) && !isInCompound(each.word, others, tongue, known.lexicon);
    })
    .map(({ word }) => word);
}

/**
 * Whether a word is a noun, or its translation is, by its capital. Nouns that the surroundings make plain come and go in
 * labels (`session file`, `Projektdatei`), so they must be doubted more.
 */
function isNoun({ word }: CoveredWord, tongue: Tongue, lexicon: Lexicon): boolean {
  if (tongue === 'de' && !word.opening) return startsWithCapital.test(word.text);
  const translation = lexicon.translations(word.text, tongue)[0]?.word ?? '';
  // `unplug` is `Ziehen` at the beginning of a label.
  return (
    tongue === 'en' &&
    startsWithCapital.test(translation) &&
    !(translation.endsWith('en') && !/(?:s|data)$/.test(word.lower))
  );
}

/** Whether the word beside an English noun became a German compound, which says both: `session file`, `Projektdatei`. */
const isBesideCompound = (words: readonly CoveredWord[], i: number, others: readonly CoveredWord[]): boolean =>
  [words[i - 1], words[i + 1]].some((beside) => {
    const other = others[beside?.counterpart ?? -1];
    return (
      beside !== undefined && !beside.grammar && other !== undefined && beside.explained >= unexplained && isLong(other)
    );
  });

const joints = wordList(
  `wegen aufgrund für über bis innerhalb während ohne mit samt seit und oder because due for within during until without with
  since and or`,
);

/** Whether a noun belongs to a preposition or conjunction that nothing says either: `wegen Nebels`, `und Abendessen`. */
const isCircumstance = (words: readonly CoveredWord[], i: number): boolean =>
  [words[i - 1], words[i - 2]].some(
    (each) =>
      each !== undefined &&
      joints.has(each.word.lower) &&
      each.explained < unexplained &&
      each.word.clause === words[i]?.word.clause,
  );

const isLong = ({ word, parts }: CoveredWord): boolean => parts.length > 0 || word.lower.length >= compound;

const startsWithCapital = /^\p{Lu}/u;

const contentOf = (words: readonly CoveredWord[]): number => words.filter(({ grammar }) => !grammar).length;

/** The probability that the reader gives to a word being wrong, 0 to 1. */
const wrong = ({ word }: CoveredWord, words: readonly ReadWord[]): number =>
  Math.max(0, ...words.filter((each) => overlap(each, word)).map((each) => each.wrong));

/** Whether a word may be what a lone word of the other side says in another way: it is doubted as well, if less. */
const isOpen = (word: CoveredWord, doubt: number, lone: number): boolean =>
  (!word.grammar && word.explained < unexplained && doubt >= Math.max(little, lone * share)) ||
  (word.explained < explained && doubt >= much);

/** Letters. Shorter translations are inside many words by chance. */
const shortest = 3;
/** Letters. A German noun of this length is a compound, known or not. */
const compound = 10;
/** The probability from which a translation is looked for inside compounds. */
const likely = 0.05;

/** Whether a translation of a word is part of a word of the other side: `old town`, `Altstadt`. */
const isInCompound = ({ text }: Word, others: readonly CoveredWord[], tongue: Tongue, lexicon: Lexicon): boolean =>
  lexicon
    .translations(text, tongue)
    .filter(({ probability }) => probability >= likely)
    .map(({ word }) => word.toLowerCase())
    .some((part) =>
      others.some(({ word: { lower } }) => lower.startsWith(part) || (part.length >= shortest && lower.includes(part))),
    );
