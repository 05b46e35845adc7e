import type { DocumentCheck } from './check.ts';
import { sentenceInconsistent } from './document-checks/sentence-inconsistent.ts';
import { termInconsistent } from './document-checks/term-inconsistent.ts';
import { translationRepeated } from './document-checks/translation-repeated.ts';
import { webLeftovers } from './document-checks/web-leftovers.ts';

/** Every check of two documents as a whole, in the order of the list of rules. */
export const documentChecks: readonly DocumentCheck[] = [
  webLeftovers,
  sentenceInconsistent,
  translationRepeated,
  termInconsistent,
];
