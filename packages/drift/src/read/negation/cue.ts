import type { Word } from '../words/words.ts';

/**
 * How a word negates: outright (`nicht`, `no`); outright, but cancelled by its context (`not only`); by its meaning (`fail`,
 * `un-`); or only in some uses (`only`, `than`). Only the first needs a counterpart; the others may be one.
 */
export type Denial = 'outright' | 'excused' | 'implicit' | 'faint';

/** A negating word and its place: 0 at the beginning of the text, 1 at the end. */
export interface Cue {
  readonly word: Word;
  readonly denial: Denial;
  readonly at: number;
}

/** How a language negates. */
export interface Negation {
  readonly outright: (lower: string) => boolean;
  readonly implicit: (lower: string) => boolean;
  readonly faint: (lower: string) => boolean;
  /** Whether the context cancels an outright negation: `not only`, `weder … noch`. */
  readonly excused: (words: readonly Word[], i: number) => boolean;
  /** Whether a word with a negative meaning is as plain as `not` in its context: `fail to`. */
  readonly plainly?: (words: readonly Word[], i: number) => boolean;
  /** Whether a negation is a tag, which denies nothing: `isn't it?` */
  readonly isTag?: (words: readonly Word[], i: number) => boolean;
}
