/**
 * The odds, as logarithms, from which on a check accuses and from which on it suspects: calibrated on faithful pairs. What
 * is left out or added is told by the language of the side that says more.
 */
export const thresholds = {
  surplus: { en: { sure: 1.5, suspected: -1 }, de: { sure: -0.8, suspected: -1.8 } },
  other: { sure: -1.1, suspected: -2.1 },
} as const;
