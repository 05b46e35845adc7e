/** The kind of text a set is made of. */
type Register =
  | 'news'
  | 'commentary'
  | 'parliament'
  | 'encyclopedia'
  | 'everyday'
  | 'service chat'
  | 'product documentation'
  | 'technical prose'
  | 'strings of programs'
  | 'mixed';

/**
 * What a set was used for: to train the word model or the reader, to fit weights, or to choose thresholds and words by. Of
 * a set of the reader a tenth of the sentences, or documents, is kept aside, and only that is measured or fitted on.
 */
export type Use = 'word model' | 'drift' | 'coverage' | 'names' | 'order' | 'thresholds' | 'reader' | 'judgement';

/** How much a measurement on a set can be believed. */
export type Seen = 'trained on' | 'tuned on' | 'unseen';

/** A set of German and English texts with the same meaning, and the facts about it. */
export interface TextSet {
  readonly name: string;
  /** In the shared folder; null if it is read in another way. */
  readonly path: string | null;
  readonly register: Register;
  /** SPDX, if it has one. */
  readonly licence: string;
  readonly use: readonly Use[];
  /** The names of the English and the German text in a line. */
  readonly fields: readonly [en: string, de: string];
  /** In a set of several registers, the words that identify this one; other pairs are not measured. */
  readonly words?: RegExp;
  /** Whether to measure only pairs whose original is known; the others came through third languages and are freer. */
  readonly ofKnownOriginal?: boolean;
}

export function seenOf({ use }: Pick<TextSet, 'use'>): Seen {
  if (use.includes('word model')) return 'trained on';
  // Of these sets only what is kept aside is measured, and that is neither trained nor fitted on.
  if (use.includes('reader')) return 'unseen';
  return use.length > 0 ? 'tuned on' : 'unseen';
}
