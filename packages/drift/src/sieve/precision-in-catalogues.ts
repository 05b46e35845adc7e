/** The share of findings that are right, 0 to 1; an arguable one counts half. */
export interface Precision {
  /** Of major and critical findings. */
  readonly major: number;
  readonly minor: number;
}

/**
 * How often the findings of a rule are right in strings of programs. Published translations of programs were checked, and a
 * sample of the findings was read with both texts (evaluation/verdicts); `npm run fit:precision -w evaluation` prints this file.
 */
export const precision: Readonly<Record<string, Precision>> = {
  added: { major: 0.5, minor: 0.21 },
  'added-words': { major: 0.41, minor: 0.21 },
  'not-rendered': { major: 0.31, minor: 0.21 },
  omitted: { major: 0.48, minor: 0.21 },
  'wrong-word': { major: 0.09, minor: 0.21 },
};

/** The same for all other rules: those that are about the meaning of words, and those that are not. */
export const precisionOfRest: Readonly<Record<'words' | 'others', Precision>> = {
  words: { major: 0.2, minor: 0.21 },
  others: { major: 0.53, minor: 0.47 },
};
