import { plainText, proseOf, type Segment } from '@gegenlesen/bitext';

/**
 * A sentence without differences that do not affect its meaning: markup, white space, soft hyphens, and the shapes of
 * quotation marks, apostrophes, dashes and ellipses. Case and punctuation stay.
 */
export const comparable = (segment: Segment): string =>
  plainText(proseOf(segment))
    .replace(/[\u2012-\u2015\u2212]|--+/g, '-')
    .replace(/\u2026/g, '...')
    .replace(/[‘’‚‛“”„‟«»‹›"`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
