/** The log-odds that a hit is right which has none of the evidence. */
export const bias = 0;

/**
 * What each piece of evidence adds to the log-odds that a hit is right. Fitted by logistic regression on sound pairs, planted
 * faults and minimal pairs that neither the reader nor the lexicon was trained on; `npm run fit:judgement -w evaluation`
 * fits it again.
 */
export const weights: Readonly<Record<string, number>> = {};
