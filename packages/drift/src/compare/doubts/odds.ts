/** Log-odds beyond this say nothing new. */
const most = 5;
const least = 1e-9;

/** The log-odds of a probability, cut off at ±5. */
export const oddsOf = (probability: number): number =>
  Math.max(-most, Math.min(most, Math.log(Math.max(least, probability) / Math.max(least, 1 - probability))));
