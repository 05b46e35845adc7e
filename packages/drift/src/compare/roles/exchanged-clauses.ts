import type { ByTongue } from '@gegenlesen/bitext';
import type { Word } from '../../read/words/words.ts';
import type { Coverage, CoveredWord } from '../coverage/coverage.ts';

/** Words. In longer sentences there are other clauses as well. */
const longest = 20;
/** The score (0 to 1) from which two words translate each other. */
const translates = 0.05;

const conjunctions: ByTongue<Readonly<Record<string, 'before' | 'after'>>> = {
  en: { before: 'before', after: 'after' },
  de: { bevor: 'before', ehe: 'before', vor: 'before', nachdem: 'after', nach: 'after' },
};

/** A text with one thing before or after another. */
interface Sequence {
  readonly order: 'before' | 'after';
  /** Whether the word at an index belongs to what comes after the conjunction. */
  readonly isDependent: (at: number) => boolean;
}

/** Two words that exchanged which of two things comes first: `wash before you eat`, `essen, bevor du wäschst`; null if there are none. */
export function exchangedClauses({ en, de }: Coverage): ByTongue<Word> | null {
  if (Math.max(en.length, de.length) > longest) return null;
  const [english, german] = [sequenceOf(en, conjunctions.en), sequenceOf(de, conjunctions.de)];
  if (english === null || german === null || english.order !== german.order) return null;
  const links = en.flatMap(({ grammar, explained, counterpart, word }, i) =>
    !grammar &&
    !Object.hasOwn(conjunctions.en, word.lower) &&
    explained >= translates &&
    de[counterpart]?.counterpart === i
      ? [{ i, j: counterpart, from: english.isDependent(i), to: german.isDependent(counterpart) }]
      : [],
  );
  const moved = links.filter(({ from, to }) => from !== to);
  const [one, other] = [moved.find(({ from }) => from), moved.find(({ from }) => !from)];
  if (one === undefined || other === undefined || moved.length < links.length) return null;
  const [first, second] = [en[one.i]?.word, de[other.j]?.word];
  return first === undefined || second === undefined ? null : { en: first, de: second };
}

function sequenceOf(
  words: readonly CoveredWord[],
  orders: Readonly<Record<string, 'before' | 'after'>>,
): Sequence | null {
  const at = words.flatMap(({ word }, i) => (Object.hasOwn(orders, word.lower) ? [i] : []));
  const [only, ...others] = at;
  const word = words[only ?? -1]?.word;
  if (only === undefined || others.length > 0 || word === undefined) return null;
  // A preposition governs its noun alone: `nach der Abstimmung verließen sie den Saal`.
  const noun = /^(?:vor|nach)$/.test(word.lower)
    ? words.findIndex((each, i) => i > only && each.word.text !== each.word.lower)
    : words.length;
  return {
    order: orders[word.lower] as 'before' | 'after',
    isDependent: (i) => i > only && i <= noun && words[i]?.word.clause === word.clause,
  };
}
