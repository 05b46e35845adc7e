import { type BySide, type ByTongue, bySide, otherTongue, type Span, type Tongue } from '@gegenlesen/bitext';
import type { Word } from './words/words.ts';

/** One side of a pair, or of a part of one, in one of the two languages. */
export interface Side {
  /** The whole text of the pair's side: the spans of words count from its beginning. */
  readonly text: string;
  /** What of it belongs to the part; empty where the other side's sentence has no counterpart. */
  readonly span: Span;
  readonly words: readonly Word[];
}

/** A pair by its languages, whichever of them is the original. */
export interface Bilingual extends ByTongue<Side> {
  readonly original: Tongue;
}

export const originalOf = (sides: Bilingual): Side => sides[sides.original];
export const translationOf = (sides: Bilingual): Side => sides[otherTongue(sides.original)];

/** Where a hit points: the given places by side, without what else a word or figure carries. */
export const placesOf = (
  { original }: Pick<Bilingual, 'original'>,
  { en = null, de = null }: Partial<ByTongue<Span | null>>,
): BySide<Span | null> => bySide({ en: bare(en), de: bare(de) }, original);

const bare = (span: Span | null): Span | null => (span === null ? null : { start: span.start, end: span.end });
