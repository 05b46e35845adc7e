import type { Pair } from './passage.ts';
import type { Span } from './span.ts';
import type { ByTongue } from './tongue.ts';

/** A word, number or punctuation mark as the reader sees it; the span counts in the text of its passage. */
export interface ReadWord extends Span {
  /**
   * The probability, 0 to 1, that the other side does not say the same: of a word in the original, that it is not
   * rendered or not rightly; of one in the translation, that it is wrong or added.
   */
  readonly wrong: number;
  /** If it is wrong, in which way; adds up to 1. */
  readonly kind: ReadKinds;
  /** The index of its likeliest counterpart among the words of the other side, right or wrong; null if there is none. */
  readonly counterpart: number | null;
}

/** The probability of each way in which a word can be wrong. */
export interface ReadKinds {
  /** It says something else than its counterpart. */
  readonly replaced: number;
  /** It has no counterpart: added here or left out there. */
  readonly unmatched: number;
  /** Roles or a relation are turned round: who does what, what comes first. */
  readonly exchanged: number;
}

/** What the reader says about a pair. */
export interface Reading {
  readonly pair: {
    /** The probability that the pair holds a fault of meaning, 0 to 1. */
    readonly fault: number;
    /** The probability that people would mark a serious error, 0 to 1. */
    readonly people: number;
  };
  /** The words in the order of each text. */
  readonly words: ByTongue<readonly ReadWord[]>;
  /** Where reading ended in each text: its length, or less for a text that is too long. Words beyond are absent. */
  readonly readTo: ByTongue<number>;
}

/**
 * Reads pairs of an English and a German text together, in any order of the two, and returns one reading for each pair,
 * in their order. Null if there is nothing to read: a side is empty, both sides are equal, or the languages are others.
 *
 * @param whenRead called repeatedly with the number of pairs done so far
 */
export type Reader = (
  pairs: readonly Pair[],
  whenRead?: (done: number) => void,
) => Promise<readonly (Reading | null)[]>;
