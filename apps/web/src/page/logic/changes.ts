import { diffWordsWithSpace } from 'diff';

/** A run of words that both versions of a sentence have, or one of them; `at` numbers them. */
export interface Change {
  readonly at: number;
  readonly text: string;
  readonly change: 'same' | 'removed' | 'added';
}

/** What became of a sentence, word by word (Myers 1986, by jsdiff). */
export const changesOf = (before: string, after: string): readonly Change[] =>
  diffWordsWithSpace(before, after).map(({ value, added, removed }, at) => ({
    at,
    text: value,
    change: added ? 'added' : removed ? 'removed' : 'same',
  }));
