import type { Language, Pair, Span } from '@gegenlesen/bitext';
import type { Hit } from '../check.ts';
import { readWords, type Word } from './words.ts';

/** One side of a pair in one of the two languages, read once. */
export interface Side {
  readonly text: string;
  readonly words: readonly Word[];
}

/** A pair by its languages, whichever of them is the original. */
export interface Bilingual {
  readonly en: Side;
  readonly de: Side;
  readonly original: 'en' | 'de';
}

/** Null where a pair is not of one English and one German text. */
export function readBilingual({ source, target }: Pair): Bilingual | null {
  const [from, to] = [baseOf(source.lang), baseOf(target.lang)];
  if (!((from === 'en' && to === 'de') || (from === 'de' && to === 'en'))) return null;
  const [original, translation] = [source.text, target.text].map((text) => ({ text, words: readWords(text) }));
  if (original === undefined || translation === undefined) return null;
  return from === 'en'
    ? { en: original, de: translation, original: 'en' }
    : { en: translation, de: original, original: 'de' };
}

const baseOf = (lang: Language): string => lang.toLowerCase().split('-')[0] ?? '';

/** A place on the English and one on the German side, as the source and target of a hit. */
export const bothSides = (
  { original }: Bilingual,
  en: Span | null,
  de: Span | null,
): Pick<Hit, 'source' | 'target'> =>
  original === 'en' ? { source: bare(en), target: bare(de) } : { source: bare(de), target: bare(en) };

const bare = (span: Span | null): Span | null => (span === null ? null : { start: span.start, end: span.end });

export const originalOf = ({ en, de, original }: Bilingual): Side => (original === 'en' ? en : de);
export const translationOf = ({ en, de, original }: Bilingual): Side => (original === 'en' ? de : en);
