import { overlap, type Tongue } from '@gegenlesen/bitext';
import { negatedLimit } from '../compare/negation/limits.ts';
import type { LoneNegation } from '../compare/negation/negations.ts';
import type { Part } from '../compare/parts.ts';
import { isAnswer } from '../read/negation/answers.ts';

/** Estimated share of negations right that deny one of two words that translate each other. */
const confidence = 0.9;

/** The score (0 to 1) from which a word has a counterpart, and the share of words that must have one in a close translation. */
const translated = 0.1;
const closely = 0.4;

/** The probability, 0 to 1, from which the reader says as well that nothing renders a negation. */
const shared = 0.6;
/** Words. In longer sentences it is judged by all evidence. */
const short = 14;

/** The negations that only one side of a part has: those that deny a listed word there and not here, and those without any counterpart. */
export function lonelyIn(part: Part, tongue: Tongue): readonly LoneNegation[] {
  const { opposed, reconciled, negations, known } = part;
  const listed = opposed.flatMap(({ negation, certain }): readonly LoneNegation[] => {
    const word = negation?.[tongue] ?? null;
    return word === null ? [] : [{ word, confidence, plain: true, certain }];
  });
  const limited = (known === null ? [] : negatedLimit(part, known.coverage, tongue)).map(
    (word): LoneNegation => ({ word, confidence, plain: true, certain: true }),
  );
  if (limited.length > 0) return limited;
  const explained = [...listed.map(({ word }) => word), ...reconciled];
  const others = negations[tongue].filter(({ word }) => explained.every((each) => each !== word));
  return [
    ...listed,
    ...others.map((lone) => ({ ...lone, certain: (lone.certain && isClose(known)) || isDoubted(part, tongue, lone) })),
  ];
}

/** Whether the reader shares the doubt in a short sentence. */
const isDoubted = ({ reading, en, de }: Part, tongue: Tongue, { word, plain }: LoneNegation): boolean =>
  plain &&
  !isAnswer(word, (tongue === 'en' ? en : de).words) &&
  reading !== null &&
  Math.max(en.words.length, de.words.length) <= short &&
  reading.fault >= shared &&
  reading.words[tongue].some((each) => overlap(each, word) && each.wrong >= shared);

/** Whether the rest of a translation follows its original word by word, so that nothing free stands for the negation. */
function isClose(known: Part['known']): boolean {
  const content = [...(known?.coverage.en ?? []), ...(known?.coverage.de ?? [])].filter(({ grammar }) => !grammar);
  return (
    content.length > 0 && content.filter(({ explained }) => explained >= translated).length >= content.length * closely
  );
}
