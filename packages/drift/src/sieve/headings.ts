import { changing } from './sieve.ts';

/**
 * Good translators rephrase headings, so what they leave out or add there is only a suspicion.
 *
 * Comes before severities are set, since it lowers claims.
 */
export const headings = changing((hit, { isFreeInHeadings }, { isHeading }) =>
  isHeading && isFreeInHeadings === true && (hit.claim ?? 'fault') === 'fault' ? { ...hit, claim: 'suspicion' } : hit,
);
