/** A German text and the English one with the same meaning; `weight` is how much it counts, by default 1. */
export interface TextPair {
  readonly de: string;
  readonly en: string;
  readonly weight?: number;
}
