/** What drift is computed with. */
export interface DriftWeights {
  /** The log-odds of a pair that has none of the features. */
  readonly bias: number;
  /** What each feature of drift-features.ts adds to the log-odds of a major or critical error. */
  readonly weights: Readonly<Record<string, number>>;
}

/**
 * The weights of drift for pairs that no reader has read. Fitted by logistic regression on labelled news commentary, labelled
 * comments and planted faults, with `GEGENLESEN_READER=off npm run fit:drift -w evaluation`.
 */
export const unread: DriftWeights = {
  bias: -4.94,
  weights: {
    'added major': 1.23,
    'added minor': 0.41,
    'bound-changed critical': 5.44,
    'bound-changed minor': 1.3,
    'code-changed critical': 4.01,
    'date-changed critical': 7.3,
    'evidence of an omission': 0.41,
    'false-friend major': 1.76,
    'hedging-changed minor': 1.25,
    'leaps in the order': 0.48,
    'list-item major': 1.25,
    'list-item minor': 1.89,
    longer: 1.37,
    'many words': -0.23,
    'modality-changed major': 0.56,
    'much longer': 0,
    'much shorter': 0,
    'name-changed major': 2.67,
    'name-missing minor': 2.73,
    'names-exchanged major': 0.37,
    'names-exchanged minor': 0.2,
    'names-exchanged neutral': 0.49,
    'negation-added major': 1.08,
    'negation-added minor': 0.79,
    'negation-lost major': 1.43,
    'negation-lost minor': 0,
    'number-added major': 3.14,
    'number-added minor': 1.52,
    'number-changed critical': 6.36,
    'number-format minor': 3.92,
    'number-missing major': 2.3,
    'number-missing minor': 0,
    'omitted major': 1.13,
    'omitted minor': 0.71,
    'opposite major': 0.43,
    'opposite minor': 0.35,
    'order-changed critical': 3.98,
    'order-changed neutral': 0.4,
    'original unexplained': 0.63,
    'other-sentence critical': 0,
    'other-sentence minor': 0,
    'quantifier-changed major': 0.81,
    'question-changed major': 1.75,
    'quotation-moved major': 0.35,
    'quotation-moved minor': 0,
    'repeated major': 0,
    'scale-changed critical': 5.58,
    shorter: 0.11,
    'space before a mark': 1.5,
    'strange name in the original': 0.47,
    'strange name in the place of another': 1.07,
    'strange name in the translation': 1.08,
    surprise: 0.28,
    'time-changed critical': 0,
    'unit-changed critical': 5.14,
    'unit-changed neutral': 0.14,
    'unit-converted neutral': 0,
    'untranslated critical': 6.63,
    'untranslated major': 0,
    'untranslated minor': 0,
    'up to 10 words': -0.55,
    'up to 20 words': -0.27,
    'up to 35 words': -0.37,
    'word-untranslated major': 1.15,
    'word-untranslated minor': 0,
  },
};

/** Log-odds for a rule and severity that the fit has never seen; estimated. */
export const usual = { neutral: 0, minor: 0.7, major: 3, critical: 4.5 } as const;
