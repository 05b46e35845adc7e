/** The log-odds that a hit is right which has none of the evidence. */
export const bias = -1;

/**
 * What each piece of evidence adds to the log-odds that a hit is right. Estimated; `npm run fit:judgement -w evaluation`
 * fits them by logistic regression, once a reader is trained.
 */
export const weights: Readonly<Record<string, number>> = {
  confidence: 0.5,
  'doubt elsewhere in the original': 0.2,
  'doubt elsewhere in the translation': 0.2,
  'doubt in the original': 0.5,
  'doubt in the translation': 0.5,
  'fault of the sentence': 0.5,
};
