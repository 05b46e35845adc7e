import type { Lexicon, Segment, Tongue } from '@gegenlesen/bitext';
import { describe, expect, test } from 'vitest';
import { align } from '../align.ts';
import { formatBeads } from '../notation.ts';
import { lexiconCost } from './lexicon.ts';

const pairs: readonly (readonly [de: string, en: string])[] = [
  ['hund', 'dog'],
  ['bellte', 'barked'],
  ['katze', 'cat'],
  ['schlief', 'slept'],
  ['regen', 'rain'],
  ['fiel', 'fell'],
];
const functionWords = { de: ['der', 'die', 'und', 'im'], en: ['the', 'and', 'in'] };
const place = (word: string, lang: Tongue): number =>
  pairs.findIndex((pair) => pair[lang === 'de' ? 0 : 1] === word.toLowerCase());

/** Six words and their translations. */
const lexicon: Lexicon = {
  stemOf: place,
  wordOf: (stem, lang) => pairs[stem]?.[lang === 'de' ? 0 : 1] ?? '',
  splitCompound: () => [],
  score: (de, en) => (de >= 0 && de === en ? 0.8 : 0),
  probability: (de, en) => (de >= 0 && de === en ? 0.8 : 0),
  counterparts: (stem) => (stem === -1 ? [] : [stem]),
  translations: () => [],
  frequency: () => 4,
  isFunctionWord: (word, lang) => functionWords[lang].includes(word.toLowerCase()),
  areOpposites: () => false,
  opposites: () => [],
  exonyms: () => [],
};

const segmentsOf = (texts: readonly string[]): readonly Segment[] =>
  texts.map((text, block) => ({ start: 0, end: text.length, text, kind: 'paragraph', block }));

const german = segmentsOf(['Der Hund bellte.', 'Die Katze schlief.', 'Der Regen fiel.']);
const english = segmentsOf(['The dog barked.', 'The cat slept.', 'The rain fell.']);

describe('the cost of a bead', () => {
  const cost = lexiconCost(lexicon)(english, german);

  test.each([
    ['a sentence and its translation', 0, 1, 0, 1, -1],
    ['a sentence and the translation of another', 0, 1, 1, 1, 1],
    ['a sentence left out', 0, 1, 0, 0, 0],
    ['a sentence added', 0, 0, 2, 1, 0],
    ['two sentences and their translations', 0, 2, 0, 2, -1],
  ])('%s', (_, i, sourceCount, j, targetCount, sign) => {
    expect(Math.sign(cost(i, sourceCount, j, targetCount))).toBe(sign);
  });

  test('is higher if one of two sentences is missing', () => {
    expect(cost(0, 2, 0, 2)).toBeLessThan(cost(0, 2, 0, 1));
  });

  test('is the same whichever side is the original', () => {
    const back = lexiconCost(lexicon)(german, english);
    expect(back(1, 1, 2, 1)).toBeCloseTo(cost(2, 1, 1, 1));
  });
});

test('no cost unless one text is German and the other English', () => {
  const french = segmentsOf(['Le chien aboyait.', 'Le chat dormait.', 'Il pleuvait.']);
  expect(lexiconCost(lexicon)(french, german)(0, 1, 0, 1)).toBe(0);
  expect(lexiconCost(lexicon)(german, german)(0, 1, 0, 1)).toBe(0);
});

test('words decide where lengths cannot', () => {
  expect(formatBeads(align(english, german.slice(1), { lexicon, learn: false })).replace(/ [\d.]+$/gmu, '')).toBe(
    '0:-\n1:0\n2:1',
  );
});
