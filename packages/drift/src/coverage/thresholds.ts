/** The odds, as logarithms, from which on a check accuses and from which on it suspects: calibrated on faithful pairs. */
export const thresholds = {
  omitted: { sure: 1.3, suspected: -1.8 },
  added: { sure: -1.1, suspected: -1.8 },
  other: { sure: -1.1, suspected: -2.1 },
} as const;
