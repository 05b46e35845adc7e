import type { Matter } from '../../read/matter/matter.ts';

/** A difference between the matter of two texts. */
export type MatterDifference =
  | { readonly type: 'missing'; readonly source: Matter; readonly target: null; readonly isSure: boolean }
  | { readonly type: 'added'; readonly source: null; readonly target: Matter; readonly isSure: boolean }
  /** One was replaced by the other; not sure if they have nothing in common in a long text, which may have been rewritten. */
  | { readonly type: 'changed'; readonly source: Matter; readonly target: Matter; readonly isSure: boolean }
  /** The translation has it in a form that no program can read: `% 1`. */
  | { readonly type: 'broken'; readonly source: Matter; readonly target: Matter }
  /** Both texts have both, but in each other’s place. */
  | { readonly type: 'exchanged'; readonly source: Matter; readonly target: Matter };
