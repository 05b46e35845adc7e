/** The odds, as logarithms, from which on a check accuses and from which on it suspects: calibrated on faithful pairs. */
export const thresholds = {
  omitted: { sure: -0.2, suspected: -1.8 },
  added: { sure: 0.5, suspected: -1.4 },
  other: { sure: 0, suspected: -1.4 },
} as const;
