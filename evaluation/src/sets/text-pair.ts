/** A German text and the English one that says the same; `weight` is how much it counts, 1 unless said. */
export interface TextPair {
  readonly de: string;
  readonly en: string;
  readonly weight?: number;
}
