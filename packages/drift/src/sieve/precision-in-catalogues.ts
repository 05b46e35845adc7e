/** The share of findings that are right, 0 to 1; an arguable one counts half. */
export interface Precision {
  /** Of major and critical findings. */
  readonly major?: number;
  readonly minor?: number;
}

/**
 * How often the findings about words of a rule are right in catalogues of programs, if at least 10 were read. Published
 * translations of programs were checked, and a sample of the findings was read with both texts (evaluation/verdicts);
 * `npm run fit:precision -w evaluation` prints this file.
 */
export const precision: Readonly<Record<string, Precision>> = {
  added: { major: 0.56, minor: 0.38 },
  'added-words': { major: 0.41, minor: 0.27 },
  'negation-lost': { minor: 0.1 },
  'not-rendered': { minor: 0.29 },
  omitted: { major: 0.6, minor: 0.53 },
  untranslated: { major: 0.85, minor: 0.31 },
  'word-untranslated': { minor: 0.25 },
  'wrong-word': { minor: 0.25 },
};

/** The same for all major and critical findings about words of the other rules together. */
export const precisionOfRareFaults = 0.37;
