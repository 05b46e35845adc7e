import type { JudgedTranslation, MqmError } from '../sets/judged.ts';

const isMajor = ({ severity }: MqmError): boolean => severity === 'major';
const isOfAccuracy = ({ category }: MqmError): boolean => /^(?:Accuracy|Non-translation)/.test(category);

/** What an error costs in MQM points (Freitag et al. 2021). */
function pointsOf({ category, severity }: MqmError): number {
  if (severity === 'neutral') return 0;
  if (severity === 'major') return category.startsWith('Non-translation') ? 25 : 5;
  return category === 'Fluency/Punctuation' ? 0.1 : 1;
}

type Judged = Pick<JudgedTranslation, 'ratings'>;

/** The MQM points of all errors, on average over the raters. */
export const penaltyOf = ({ ratings }: Judged): number =>
  ratings.flat().reduce((sum, error) => sum + pointsOf(error), 0) / ratings.length;

/** Whether no rater marked a major error. */
export const isClean = ({ ratings }: Judged): boolean => !ratings.flat().some(isMajor);

/** Whether at least half of the raters marked a major error of accuracy. */
export const isMistranslated = ({ ratings }: Judged): boolean =>
  2 * ratings.filter((errors) => errors.some((error) => isMajor(error) && isOfAccuracy(error))).length >=
  ratings.length;
