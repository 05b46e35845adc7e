import { changing } from './sieve.ts';

/**
 * A good translator words a heading anew, so that what it leaves out or adds is only a suspicion.
 *
 * Before severities are set, since it lowers a claim.
 */
export const headings = changing((hit, { isFreeInHeadings }, { isHeading }) =>
  isHeading && isFreeInHeadings === true && hit.claim !== 'echo' ? { ...hit, claim: 'suspicion' } : hit,
);
