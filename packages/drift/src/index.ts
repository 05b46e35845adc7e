export type { Check, Example, Hit, PairReading } from './check.ts';
export { checkPair } from './check-pair.ts';
export { checks } from './checks.ts';
export type { Quantity } from './numbers/quantity.ts';
export { readQuantities } from './numbers/read-quantities.ts';
