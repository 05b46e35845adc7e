import type { Word } from '../words/words.ts';

/**
 * How a word denies: outright (`nicht`, `no`); outright, but taken back where it stands (`not only`); by what it means
 * (`fail`, `un-`); or only in some uses (`only`, `than`). Only the first wants a counterpart; the others may be one.
 */
export type Denial = 'outright' | 'excused' | 'implicit' | 'faint';

/** A word that denies, and where it stands: 0 at the beginning of the text, 1 at its end. */
export interface Cue {
  readonly word: Word;
  readonly denial: Denial;
  readonly at: number;
}

/** What a language denies with. */
export interface Negation {
  readonly outright: (lower: string) => boolean;
  readonly implicit: (lower: string) => boolean;
  readonly faint: (lower: string) => boolean;
  /** Whether a word that denies outright does not do so where it stands: `not only`, `weder … noch`. */
  readonly excused: (words: readonly Word[], i: number) => boolean;
  /** Whether a word that denies by its meaning does so as plainly as `not` where it stands: `fail to`. */
  readonly plainly?: (words: readonly Word[], i: number) => boolean;
}
