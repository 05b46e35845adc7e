import type { ByTongue, Reading, ReadWord } from '@gegenlesen/bitext';

/** What a reader says about a part of a pair; its words count in the texts of the pair. */
export interface PartReading {
  /** The probability that the part holds a fault of meaning, 0 to 1. */
  readonly fault: number;
  /** The probability that people would mark a serious error, 0 to 1. */
  readonly people: number;
  readonly words: ByTongue<readonly ReadWord[]>;
}

/** A reading of a part as a text of its own, moved to where the part begins in each text of the pair. */
export const partReading = ({ pair, words }: Reading, begin: ByTongue<number>): PartReading => ({
  ...pair,
  words: { en: moved(words.en, begin.en), de: moved(words.de, begin.de) },
});

const moved = (words: readonly ReadWord[], by: number): readonly ReadWord[] =>
  by === 0 ? words : words.map((word) => ({ ...word, start: word.start + by, end: word.end + by }));
