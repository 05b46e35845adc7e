import type { Reading, ReadKinds, ReadWord } from '@gegenlesen/bitext';
import { readMarks } from '../src/check/list/marked-text.ts';

const word = /[\p{L}\p{M}\d]+(?:['’-][\p{L}\p{M}\d]+)*|[^\s\p{L}\p{M}\d]/gu;
/** What a reader says about words that it doubts, and about others. */
const doubted = 0.99;
const sound = 0.02;

/** Two texts with `⟦…⟧` around the words that a reader doubts, and what it says about them; none if they have no marks. */
export function markedReading([english, german]: readonly [string, string], kind: keyof ReadKinds): Reading {
  const [en, de] = [wordsOf(english, kind), wordsOf(german, kind)];
  const first = { en: firstDoubted(en), de: firstDoubted(de) };
  const linked = (words: readonly ReadWord[], there: number | null): readonly ReadWord[] =>
    words.map((each) => ({ ...each, counterpart: each.wrong === doubted ? there : null }));
  const isSound = [...en, ...de].every(({ wrong }) => wrong === sound);
  return {
    pair: isSound ? { fault: sound, people: sound } : { fault: doubted, people: doubted },
    words: { en: linked(en, first.de), de: linked(de, first.en) },
    readTo: { en: readMarks(english).text.length, de: readMarks(german).text.length },
  };
}

function wordsOf(marked: string, kind: keyof ReadKinds): readonly ReadWord[] {
  const { text, marks } = readMarks(marked);
  return [...text.matchAll(word)].map(({ 0: found, index }): ReadWord => {
    const isDoubted = marks.some(({ start, end }) => index >= start && index < end);
    return {
      start: index,
      end: index + found.length,
      wrong: isDoubted ? doubted : sound,
      kind: { replaced: 0, unmatched: 0, exchanged: 0, [kind]: 1 },
      counterpart: null,
    };
  });
}

function firstDoubted(words: readonly ReadWord[]): number | null {
  const index = words.findIndex(({ wrong }) => wrong === doubted);
  return index < 0 ? null : index;
}
