import type { Passage } from '@gegenlesen/bitext';
import type { Fault } from '../plant.ts';
import { integerBetween, pick, type Random } from '../random.ts';
import { meaningKind } from './kind.ts';
import { contentWords, wordsIn } from './words.ts';

const noun = /(?<=\p{Ll} )\p{Lu}\p{Ll}{4,}(?=[ ,.;])(?! \p{Lu})/gu;
/** This many letters at the end of a noun show its gender and number well enough: -ungen, -heit, -en. */
const ending = 3;

export const phraseLeftOut = meaningKind(
  'phrase-left-out',
  'three to six words in a row are gone, two of them of weight',
  null,
  ({ text }, _, random) =>
    wordsIn(text).length < 9
      ? []
      : runsIn(text, random).map(({ start, end }): Fault => [{ start: start - 1, end, text: '' }]),
);

export const phraseAdded = meaningKind(
  'phrase-added',
  'three to six words of another sentence, put in between two words',
  null,
  ({ text }, _, random, elsewhere) => {
    const from = pick(random, elsewhere)?.text ?? '';
    const run = pick(random, runsIn(from, random));
    if (run === null || wordsIn(text).length < 5) return [];
    const added = from.slice(run.start, run.end);
    return contentWords(added).some((word) => text.includes(word))
      ? []
      : [...text.matchAll(/(?<=\p{L} )(?=\p{L})/gu)].map(
          ({ index }): Fault => [{ start: index, end: index, text: `${added} ` }],
        );
  },
);

export const nounChanged = meaningKind(
  'noun-changed',
  'another noun with the same ending: die Regierung → die Zeitung',
  null,
  ({ text }, _, random, elsewhere) =>
    [...text.matchAll(noun)].flatMap(({ 0: found, index }): readonly Fault[] => {
      const to = nounLike(found, elsewhere, random);
      return to === null || text.includes(to) ? [] : [[{ start: index, end: index + found.length, text: to }]];
    }),
);

/** Runs of words separated by single spaces, one starting at each word. */
function runsIn(text: string, random: Random): readonly { readonly start: number; readonly end: number }[] {
  const words = wordsIn(text);
  return words.slice(1).flatMap(({ start }, i) => {
    if (text[start - 1] !== ' ') return [];
    const last = words[i + integerBetween(random, 3, 6)];
    if (last === undefined) return [];
    const run = text.slice(start, last.end);
    return /^[\p{L}\p{M} -]+$/u.test(run) && contentWords(run).length >= 2 ? [{ start, end: last.end }] : [];
  });
}

function nounLike(found: string, elsewhere: readonly Passage[], random: Random): string | null {
  for (let i = 0; i < 30; i += 1) {
    const nouns = [...(pick(random, elsewhere)?.text ?? '').matchAll(noun)].map(([each]) => each);
    const fits = nouns.filter((each) => each !== found && each.slice(-ending) === found.slice(-ending));
    const to = pick(random, fits);
    if (to !== null) return to;
  }
  return null;
}
