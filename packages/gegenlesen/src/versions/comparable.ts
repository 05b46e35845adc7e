import { proseOf, type Segment } from '@gegenlesen/bitext';

/**
 * A sentence without what may change while it says the same: markup, white space, soft hyphens, the shapes of quotation
 * marks, apostrophes, dashes and the ellipsis. Case and punctuation stay.
 */
export const comparable = (segment: Segment): string =>
  proseOf(segment)
    .normalize('NFC')
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/[\u2010-\u2015\u2212]|--+/g, '-')
    .replace(/\u2026/g, '...')
    .replace(/[‘’‚‛“”„‟«»‹›"`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
