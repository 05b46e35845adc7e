import type { Matter } from '../../read/matter/matter.ts';

/** A way in which the matter of two texts differs. */
export type MatterDifference =
  | { readonly type: 'missing'; readonly source: Matter; readonly target: null; readonly isSure: boolean }
  | { readonly type: 'added'; readonly source: null; readonly target: Matter; readonly isSure: boolean }
  /** One stands in the place of the other. */
  | { readonly type: 'changed'; readonly source: Matter; readonly target: Matter }
  /** The translation has it, but not as a program can read it: `% 1`. */
  | { readonly type: 'broken'; readonly source: Matter; readonly target: Matter }
  /** Both texts have both, but in each other's place. */
  | { readonly type: 'exchanged'; readonly source: Matter; readonly target: Matter };
