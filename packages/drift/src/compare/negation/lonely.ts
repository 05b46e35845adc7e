import type { Tongue } from '@gegenlesen/bitext';
import type { Part } from '../parts.ts';
import type { LoneNegation } from './negations.ts';

/** Estimated share of negations right that deny one of two words that translate each other. */
const confidence = 0.9;

/** The negations that only one side of a part has: those that deny a listed word there and not here, and those without any counterpart. */
export function lonelyIn(
  { opposed, negations }: Pick<Part, 'opposed' | 'negations'>,
  tongue: Tongue,
): readonly LoneNegation[] {
  const listed = opposed.flatMap(({ negation, certain }): readonly LoneNegation[] => {
    const word = negation?.[tongue] ?? null;
    return word === null ? [] : [{ word, confidence, plain: true, certain }];
  });
  return [...listed, ...negations[tongue].filter(({ word }) => listed.every((each) => each.word !== word))];
}
