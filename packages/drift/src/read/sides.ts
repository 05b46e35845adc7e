import type { Language, Span } from '@gegenlesen/bitext';
import type { Hit } from '../check/check.ts';
import type { Word } from './words/words.ts';

/** One side of a pair, or of a part of one, in one of the two languages. */
export interface Side {
  /** Of the pair as a whole: the spans of words count from its beginning. */
  readonly text: string;
  /** What of it the part holds; empty where the other side's sentence has no counterpart. */
  readonly span: Span;
  readonly words: readonly Word[];
}

/** A pair by its languages, whichever of them is the original. */
export interface Bilingual {
  readonly en: Side;
  readonly de: Side;
  readonly original: 'en' | 'de';
}

/** `de-CH` gives `de`; null for a language that is neither English nor German. */
export function tongueOf(lang: Language): 'en' | 'de' | null {
  const base = lang.toLowerCase().split('-')[0];
  return base === 'en' || base === 'de' ? base : null;
}

/** A place on the English and one on the German side, as the source and target of a hit. */
export const bothSides = ({ original }: Bilingual, en: Span | null, de: Span | null): Pick<Hit, 'source' | 'target'> =>
  original === 'en' ? { source: bare(en), target: bare(de) } : { source: bare(de), target: bare(en) };

/** The same for a place on one side only. */
export const oneSide = (bilingual: Bilingual, side: 'en' | 'de', span: Span): Pick<Hit, 'source' | 'target'> =>
  bothSides(bilingual, side === 'en' ? span : null, side === 'de' ? span : null);

const bare = (span: Span | null): Span | null => (span === null ? null : { start: span.start, end: span.end });

export const originalOf = ({ en, de, original }: Bilingual): Side => (original === 'en' ? en : de);
export const translationOf = ({ en, de, original }: Bilingual): Side => (original === 'en' ? de : en);
export const otherOf = (side: 'en' | 'de'): 'en' | 'de' => (side === 'en' ? 'de' : 'en');
