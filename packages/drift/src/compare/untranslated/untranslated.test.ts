import { bySide } from '@gegenlesen/bitext';
import { describe, expect, test } from 'vitest';
import { unmarked } from '../../../test/marks.ts';
import { smallLexicon } from '../../../test/small-lexicon.ts';
import { readMarks } from '../../check/list/marked-text.ts';
import { readWords } from '../../read/words/words.ts';
import { partsOf } from '../parts.ts';
import { isAbbreviated, isNamed, isQuoted } from './cited.ts';
import { leftAsItWas } from './left-as-it-was.ts';
import { leftText } from './left-text.ts';
import { leftWords } from './left-words.ts';
import { isLoan, isTerm } from './loans.ts';
import { isAbbreviation, isEntry } from './surroundings.ts';

/** The only part of a pair from English to German. */
function partOf(source: string, target: string) {
  const pair = bySide({ en: { text: source, lang: 'en' }, de: { text: target, lang: 'de' } }, 'en');
  const [part] = partsOf(pair, pair, { lexicon: smallLexicon });
  if (part === undefined) throw new Error('no part');
  return part;
}

describe('a stretch left untranslated', () => {
  test.each<[source: string, target: string, isSure: boolean]>([
    ['The ferry was late because of the storm.', '⟦The ferry was late because of the storm⟧.', true],
    [
      'The wall is old, so that it is damaged by the snow.',
      'Die Wand ist alt, so ⟦that it is damaged by the snow⟧.',
      true,
    ],
    ['The wall shows the old iron bridge railing here.', 'Die Wand zeigt hier ⟦the old iron bridge railing⟧.', false],
    [
      'The line the old bridge is damaged is a message.',
      'Die Zeile ⟦the old bridge is damaged⟧ ist eine Meldung.',
      false,
    ],
  ])('%s | %s', (source, target, isSure) => {
    const { plain, marked } = unmarked(target);
    const left = leftText(partOf(source, plain));
    expect([left === null ? [] : [plain.slice(left.span.start, left.span.end)], left?.isSure]).toEqual([
      marked,
      isSure,
    ]);
  });

  test.each([
    ['They saw “The Wind in the Willows”.', 'Sie sahen „The Wind in the Willows“.'],
    ['You get a “the bridge is damaged” error.', 'Sie erhalten einen „the bridge is damaged“-Fehler.'],
    ['Use bridge, wall, railing and snow.', 'Verwenden Sie bridge, wall, railing und snow.'],
    ['It has an old-iron-bridge-wall.', 'Es hat eine old-iron-bridge-wall.'],
    ['It is a least recently used (LRU) cache.', 'Es ist ein LRU-Cache (least recently used).'],
  ])('none: %s | %s', (source, target) => {
    expect(leftText(partOf(source, target))).toBeNull();
  });
});

describe('words left untranslated', () => {
  test.each<[source: string, target: string, words: readonly string[]]>([
    ['The ferry was late.', 'Die ferry war spät.', ['ferry']],
    ['The old bridge', 'Die old bridge', ['old bridge']],
    ['ferry: boat to the island', 'ferry: Boot zur Insel', []],
    ['ferry  boat to the island', 'ferry  Boot zur Insel', []],
    ['The method open was late.', 'Die Methode open war spät.', []],
    ['Wait for it', 'Warten auf for', []],
    ['The island ferry. (old)', 'Insel ferry. (alt)', []],
  ])('%s | %s', (source, target, words) => {
    expect(leftWords(partOf(source, target), smallLexicon).map(({ text }) => text)).toEqual(words);
  });
});

test.each([
  ['the ferry was late', 'the ferry was late', [1, 1, 0, 1]],
  ['the ferry was late', 'eine ferry kam spät', [-2, 1, -1, -1]],
  ['if let, else if', 'if let, else if', [0.2, 0.2, 0.2, 0.2]],
  ['a well-known bridge', 'eine well-known bridge', [-2, 0, 0, 1]],
  ['one of bridge, wall', 'eins von bridge, wall', [-1, -2, 1, 0.2]],
])('how much each word of “%s” counts in “%s”', (source, target, weights) => {
  expect(leftAsItWas(readWords(target), target, readWords(source), 'en', smallLexicon)).toEqual(weights);
});

test.each([
  ['die Methode ⟦open⟧', true],
  ['die Fehlermeldung ⟦file not found⟧', true],
  ['einen Fehler, z. B. ⟦command not found⟧', true],
  ['die Fähre ⟦open⟧', false],
])('named by the noun before it: %s', (text, expected) => {
  const { text: plain, marks } = readMarks(text);
  const words = readWords(plain);
  expect(
    isNamed(
      words,
      words.findIndex(({ start }) => start === marks[0]?.start),
    ),
  ).toBe(expected);
});

test.each([
  ['„⟦too many files⟧“-Fehler', true],
  ['⟦too many files⟧ „Fehler“', false],
])('quoted: %s', (text, expected) => {
  const { text: plain, marks } = readMarks(text);
  expect(marks.map((span) => isQuoted(span, plain))).toEqual([expected]);
});

test.each([
  ['Cross-Origin Resource Sharing', 'CORS (Cross-Origin Resource Sharing)', true],
  ['least recently used', 'die LRU-Strategie (least recently used)', true],
  ['least recently used', 'die NASA-Strategie', false],
])('“%s” is abbreviated in “%s”', (words, text, expected) => {
  expect(isAbbreviated(readWords(words), text)).toBe(expected);
});

test.each([
  ['⟦break⟧: eine Schleife verlassen', true],
  ['| ⟦clear⟧ . . . . . . Liste leeren', true],
  ['⟦toggle⟧  Bezeichner', true],
  ['Bezeichner  ⟦toggle⟧', false],
  ['⟦break⟧ verlässt eine Schleife', false],
])('an entry that the text explains: %s', (text, expected) => {
  const { text: plain, marks } = readMarks(text);
  const words = readWords(plain).filter(({ start }) => start === marks[0]?.start);
  expect(words.map((word) => isEntry(word, word, plain))).toEqual([expected]);
});

test.each([
  ['Integrität ⟦sign⟧. (ARM)', true],
  ['Das ist ein ⟦sign⟧.', false],
])('a word cut short: %s', (text, expected) => {
  const { text: plain, marks } = readMarks(text);
  const words = readWords(plain).filter(({ start }) => start === marks[0]?.start);
  expect(words.map((word) => isAbbreviation(word, plain))).toEqual([expected]);
});

test.each([
  ['dashboards', false],
  ['checkboxes', false],
  ['tabs', true],
  ['workshop', true],
  ['ferry', false],
])('%s is a loan word of German: %s', (word, expected) => {
  expect(isLoan(word, 'en')).toBe(expected);
});

test.each([
  ['Machine Learning', true],
  ['drag-and-drop', true],
  ['old bridge', false],
])('%s is a term of German: %s', (text, expected) => {
  expect(isTerm(text)).toBe(expected);
});
