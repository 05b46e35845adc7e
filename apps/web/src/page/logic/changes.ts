import { diffArrays } from 'diff';

/** A run of words that is in both versions of a sentence, or in one of them; `at` counts them. */
export interface Change {
  readonly at: number;
  readonly text: string;
  readonly change: 'same' | 'removed' | 'added';
}

/**
 * A number with its points and commas, a word with its hyphens and apostrophes, some white space, or any other
 * character.
 */
const tokens = /\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*|\s+|./gsu;

const tokensOf = (text: string): readonly string[] => text.match(tokens) ?? [];

/** The difference between two versions of a sentence, by words and numbers (Myers 1986, by jsdiff). */
export const changesOf = (before: string, after: string): readonly Change[] =>
  diffArrays([...tokensOf(before)], [...tokensOf(after)]).map(({ value, added, removed }, at) => ({
    at,
    text: value.join(''),
    change: added ? 'added' : removed ? 'removed' : 'same',
  }));
