/** The odds, as logarithms, from which on a check accuses and from which on it suspects: calibrated on faithful pairs. */
export const thresholds = {
  omitted: { sure: -0.45, suspected: -1.8 },
  added: { sure: -0.6, suspected: -1.8 },
  other: { sure: -1.1, suspected: -2.1 },
} as const;
