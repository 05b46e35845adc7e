import { overlap, type Tongue } from '@gegenlesen/bitext';
import type { Word } from '../../read/words/words.ts';
import type { Part } from '../parts.ts';

/** The highest probability, 0 to 1, that the reader gives to one of some words being in the wrong relation; 0 without a reader. */
export const turnedDoubt = ({ reading }: Pick<Part, 'reading'>, tongue: Tongue, words: readonly Word[]): number =>
  reading === null
    ? 0
    : Math.max(
        0,
        ...reading.words[tongue]
          .filter((each) => words.some((word) => overlap(word, each)))
          .map(({ wrong, kind }) => wrong * kind.exchanged),
      );
