import type { Passage } from '@gegenlesen/bitext';
import { pick, type Random } from '../random.ts';
import { type Clause, clausesIn } from './clauses.ts';
import { meaningKind } from './kind.ts';
import { contentWords, isBalanced, wordsIn } from './words.ts';

const tries = 40;

export const otherSentence = meaningKind(
  'other-sentence',
  'the translation of another sentence of about the same length',
  0.98,
  (text, _, random, elsewhere) => {
    const words = wordsIn(text.text).length;
    const found = firstOf(random, elsewhere, (each) => {
      const ratio = wordsIn(each.text).length / words;
      return words >= 4 && ratio > 0.7 && ratio < 1.4 && shared(each.text, text.text) <= 1 ? [each.text] : [];
    });
    return found === null ? [] : [[{ start: 0, end: text.text.length, text: found }]];
  },
);

export const clauseAdded = meaningKind(
  'clause-added',
  'a clause of another sentence, put in at a comma or before the stop',
  0.8,
  ({ text }, _, random, elsewhere) => {
    const places = [...text.matchAll(/(?<!\d),(?=\s)|(?<=\p{L}{2})[.!?](?=["“”»]*$)/gu)].map(({ index }) => index);
    if (wordsIn(text).length < 4 || places.length === 0) return [];
    const added = firstOf(random, elsewhere, (each) =>
      clausesIn(each.text)
        .filter((clause) => isOfUse(clause) && shared(clause.text, text) === 0)
        .map((clause) => clause.text),
    );
    return added === null ? [] : places.map((at) => [{ start: at, end: at, text: `, ${added}` }]);
  },
);

/** A clause after a comma that fits into any sentence and has no figures. */
const isOfUse = ({ text, words, before }: Clause): boolean =>
  before === ',' && words >= 4 && words <= 12 && contentWords(text).length >= 2 && isBalanced(text) && !/\d/.test(text);

/** Draws some passages and returns what the first usable one gives. */
function firstOf(
  random: Random,
  elsewhere: readonly Passage[],
  uses: (passage: Passage) => readonly string[],
): string | null {
  for (let i = 0; i < tries; i += 1) {
    const passage = pick(random, elsewhere);
    const found = passage === null ? null : pick(random, uses(passage));
    if (found !== null) return found;
  }
  return null;
}

function shared(one: string, other: string): number {
  const there = new Set(contentWords(other));
  return contentWords(one).filter((word) => there.has(word)).length;
}
