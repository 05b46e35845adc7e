import { type BySide, type ByTongue, bySide, otherTongue, type Span, type Tongue } from '@gegenlesen/bitext';
import type { Cue } from './negation/cue.ts';
import type { Word } from './words/words.ts';

/** One side of a pair, or of part of one. */
export interface Side {
  /** The whole text of the pair's side, with blanks in the place of what is not language; spans count from its beginning. */
  readonly text: string;
  /** The same text as it is written. */
  readonly written: string;
  /** The part of the text; empty if the sentence of the other side has no counterpart. */
  readonly span: Span;
  readonly words: readonly Word[];
  /** Its negations, read once for all comparisons. */
  readonly cues: readonly Cue[];
}

/** Both sides of a pair by language, and which of them is the original. */
export interface Bilingual extends ByTongue<Side> {
  readonly original: Tongue;
}

export const originalOf = (sides: Bilingual): Side => sides[sides.original];
export const translationOf = (sides: Bilingual): Side => sides[otherTongue(sides.original)];

/** The places of a hit, by side, as bare spans. */
export const placesOf = (
  { original }: Pick<Bilingual, 'original'>,
  { en = null, de = null }: Partial<ByTongue<Span | null>>,
): BySide<Span | null> => bySide({ en: bare(en), de: bare(de) }, original);

const bare = (span: Span | null): Span | null => (span === null ? null : { start: span.start, end: span.end });
