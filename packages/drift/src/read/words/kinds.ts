import { wordTest } from './word-test.ts';
import type { Word } from './words.ts';

/** What a language says of one matter, by kind, as lists of `wordTest`: `{ must: 'muss müssen', can: 'kann können' }`. */
export type Vocabulary<Kind extends string> = Readonly<Record<Kind, string>>;

/** A word of some kind and where it stands: 0 at the beginning of the text, 1 at its end. */
export interface Kindred<Kind extends string> {
  readonly word: Word;
  readonly kind: Kind;
  readonly at: number;
}

/** @returns a reader of all words of a kind; a word of two kinds is of the first of them */
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
