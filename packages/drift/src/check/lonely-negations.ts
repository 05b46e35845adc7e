import type { Tongue } from '@gegenlesen/bitext';
import type { LoneNegation } from '../compare/negation/negations.ts';
import type { Part } from '../compare/parts.ts';

/** Estimated share of negations right that deny one of two words that translate each other. */
const confidence = 0.9;

/** The score (0 to 1) from which a word has a counterpart, and the share of words that must have one in a close translation. */
const translated = 0.1;
const closely = 0.4;

/** The negations that only one side of a part has: those that deny a listed word there and not here, and those without any counterpart. */
export function lonelyIn(
  { opposed, negations, known }: Pick<Part, 'opposed' | 'negations' | 'known'>,
  tongue: Tongue,
): readonly LoneNegation[] {
  const listed = opposed.flatMap(({ negation, certain }): readonly LoneNegation[] => {
    const word = negation?.[tongue] ?? null;
    return word === null ? [] : [{ word, confidence, plain: true, certain }];
  });
  // A verb may be on several lists, but its negation is lost once.
  const once = listed.filter(({ word }, i) => listed.findIndex((each) => each.word.start === word.start) === i);
  const others = negations[tongue].filter(({ word }) => once.every((each) => each.word.start !== word.start));
  return [...once, ...others.map((lone) => ({ ...lone, certain: lone.certain && isClose(known) }))];
}

/** Whether the rest of a translation follows its original word by word, so that nothing free stands for the negation. */
function isClose(known: Part['known']): boolean {
  const content = [...(known?.coverage.en ?? []), ...(known?.coverage.de ?? [])].filter(({ grammar }) => !grammar);
  return (
    content.length > 0 && content.filter(({ explained }) => explained >= translated).length >= content.length * closely
  );
}
