import { wordTest } from './word-test.ts';
import type { Word } from './words.ts';

/** Lists for `wordTest`, by kind: `{ must: 'muss müssen', can: 'kann können' }`. */
export type Vocabulary<Kind extends string> = Readonly<Record<Kind, string>>;

/** A word with its kind and its place: 0 at the beginning of the text, 1 at the end. */
export interface Kindred<Kind extends string> {
  readonly word: Word;
  readonly kind: Kind;
  readonly at: number;
}

/** @returns a function that finds all words of these kinds; a word of several kinds is of the first */
export function kindReader<Kind extends string>(
  vocabulary: Vocabulary<Kind>,
): (words: readonly Word[]) => readonly Kindred<Kind>[] {
  const tests = (Object.entries(vocabulary) as [Kind, string][]).map(([kind, list]) => ({ kind, is: wordTest(list) }));
  return (words) =>
    words.flatMap((word, i) => {
      const kind = tests.find(({ is }) => is(word.lower))?.kind;
      return kind === undefined ? [] : [{ word, kind, at: i / words.length }];
    });
}
