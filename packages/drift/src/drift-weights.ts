/** The log-odds of a pair that nothing speaks against. */
export const bias = -2.96;

/**
 * What each feature of drift-features.ts adds to the log-odds that a pair carries a major or critical error, fitted by
 * logistic regression on labelled news commentary and on planted faults; `npm run fit:drift -w evaluation` does it again.
 */
export const weights: Readonly<Record<string, number>> = {
  'added major': 0.11,
  'added minor': 0.05,
  'bound-changed critical': 3.8,
  'bound-changed minor': 1.65,
  'code-changed critical': 2.78,
  'date-changed critical': 5.88,
  'evidence of an addition': -0.11,
  'evidence of an omission': 0.71,
  'evidence of another sentence': -0.25,
  'hedging-changed minor': 3.27,
  longer: 1.43,
  'many words': -2.04,
  'modality-changed major': 1.75,
  'much longer': 0.88,
  'much shorter': 0.28,
  'name-changed major': 3.4,
  'name-missing minor': 3.31,
  'negation-added major': 2.01,
  'negation-added minor': 0.24,
  'negation-lost major': 2.1,
  'negation-lost minor': 0.2,
  'number-added major': 4.56,
  'number-added minor': 1.03,
  'number-changed critical': 5.62,
  'number-format minor': 4.32,
  'number-missing major': 2.65,
  'number-undecided minor': 0.08,
  'omitted major': 1,
  'omitted minor': 1.77,
  'opposite major': 2.42,
  'order-changed critical': 2.36,
  'order-changed neutral': 2.36,
  'original unexplained': 0.34,
  'other-sentence critical': 1.07,
  'quantifier-changed major': 3.3,
  'question-changed major': 3.85,
  'scale-changed critical': 3.3,
  shorter: -0.05,
  'time-changed critical': 0.06,
  'translation unexplained': 0.36,
  'unit-changed critical': 4.7,
  'unit-changed neutral': 0.15,
  'unit-converted neutral': 0.05,
  'untranslated critical': 4.42,
  'up to 10 words': -2.27,
  'up to 20 words': -2.06,
  'up to 35 words': -1.82,
  'word-untranslated major': 3.54,
  'word-untranslated minor': 0.24,
  'worst share explained': 0.78,
};

/** For a rule and severity that the fit has not seen. */
export const usual = { neutral: 0, minor: 0.7, major: 3, critical: 4.5 } as const;
