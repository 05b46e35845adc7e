/** The share of findings that are right, 0 to 1; an arguable one counts half. */
export interface Precision {
  /** Of major and critical findings. */
  readonly major?: number;
  readonly minor?: number;
}

/**
 * How often the findings of a rule are right in catalogues of programs, if at least 5 were read. Published
 * translations of programs were checked, and a sample of the findings was read with both texts (evaluation/verdicts);
 * `npm run fit:precision -w evaluation` prints this file.
 */
export const precision: Readonly<Record<string, Precision>> = {
  'accelerator-lost': { minor: 0.83 },
  added: { major: 0.56, minor: 0.38 },
  'added-words': { major: 0.4, minor: 0.27 },
  'blank-changed': { minor: 0.89 },
  'ending-changed': { minor: 0.78 },
  'identifier-changed': { major: 0.07 },
  'name-missing': { minor: 0.25 },
  'negation-added': { minor: 0.06 },
  'negation-lost': { minor: 0.1 },
  'not-rendered': { minor: 0.29 },
  omitted: { major: 0.61, minor: 0.53 },
  'other-sentence': { minor: 0.4 },
  'path-changed': { major: 0.06 },
  'tag-changed': { minor: 0.5 },
  untranslated: { major: 0.9, minor: 0.32 },
  'word-untranslated': { minor: 0.29 },
  'wrong-word': { minor: 0.24 },
};

/** The same for all major and critical findings about words of the other rules together. */
export const precisionOfRareFaults = 0.57;
