import { type Document, type Language, proseOf, type Segment, type SegmentedDocument } from '@gegenlesen/bitext';
import { type Recognised, recogniseLanguage } from './language/recognise-language.ts';
import { noticesOf } from './notices.ts';

/** A document whose format says what its segments are: nothing is set apart, and no note is looked for. */
export function withSegments(
  document: Document,
  segments: readonly Segment[],
  language: Language | Recognised,
): SegmentedDocument {
  const isKnown = typeof language === 'string';
  return {
    ...document,
    lang: isKnown ? language : language.lang,
    segments,
    leftovers: [],
    note: null,
    notices: noticesOf(document, isKnown ? null : language),
  };
}

/** What the words of some segments are in. */
export const languageOf = (segments: readonly Segment[]): Promise<Recognised> =>
  recogniseLanguage(segments.map(proseOf));
