export type { Check, DocumentCheck, Example, Hit, PairReading } from './check.ts';
export { checkDocuments } from './check-documents.ts';
export { checkPair } from './check-pair.ts';
export { checks } from './checks.ts';
export { webLeftovers } from './document-checks/web-leftovers.ts';
export { driftProbability } from './drift-probability.ts';
export type { Quantity } from './numbers/quantity.ts';
export { readQuantities } from './numbers/read-quantities.ts';
