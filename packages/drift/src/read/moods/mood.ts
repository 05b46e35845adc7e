import type { Word } from '../words/words.ts';

/**
 * What a short sentence or label does: it asks somebody to act, names a task in a heading, tells what was done, what is being
 * done or what will be done. `result` is a label such as `File saved`; `passive` is the German `wird gelöscht`, which says either of the last two.
 */
export type Mood = 'request' | 'task' | 'done' | 'result' | 'ongoing' | 'coming' | 'passive';

/** A mood and the word that shows it. */
export interface ShownMood {
  readonly mood: Mood;
  readonly word: Word;
}

/** Words. Longer sentences have several clauses and so several moods. */
export const longest = 14;
/** Words. A longer text is no label. */
export const longestLabel = 7;

/** The mood of the first of some words that a test accepts; null if there is none. */
export const shownBy = (
  mood: Mood,
  words: readonly Word[],
  is: (word: Word, i: number) => boolean,
): ShownMood | null => {
  const word = words.find(is);
  return word === undefined ? null : { mood, word };
};
