import { describe, expect, test } from 'vitest';
import { layerLexicons } from '../layer-lexicons.ts';
import { openLexicon } from '../open-lexicon.ts';
import { learnLexicon } from './learn-lexicon.ts';

const subjects = [
  ['Der Hund', 'The dog'],
  ['Die Katze', 'The cat'],
  ['Das Pferd', 'The horse'],
  ['Der Vogel', 'The bird'],
] as const;
const verbs = [
  ['schläft', 'sleeps'],
  ['frisst', 'eats'],
  ['wartet', 'waits'],
  ['verschwindet', 'disappears'],
] as const;
const places = [
  ['im Garten', 'in the garden'],
  ['auf der Straße', 'in the street'],
  ['hinter dem Haus', 'behind the house'],
] as const;
const pairs = subjects.flatMap(([subject, englishSubject]) =>
  verbs.flatMap(([verb, englishVerb]) =>
    places.map(([place, englishPlace]) => ({
      de: `${subject} ${verb} ${place}.`,
      en: `${englishSubject} ${englishVerb} ${englishPlace}.`,
    })),
  ),
);

describe('a lexicon learned from a few sentences', () => {
  const lexicon = openLexicon(learnLexicon(pairs));

  test.each([
    ['Hund', 'dog'],
    ['Katze', 'cat'],
    ['frisst', 'eats'],
    ['Garten', 'garden'],
    ['Straßen', 'street'],
  ])('%s is %s', (german, english) => {
    expect(lexicon.translations(german, 'de')[0]?.word).toBe(english);
    const [de, en] = [lexicon.stemOf(german, 'de'), lexicon.stemOf(english, 'en')];
    expect(lexicon.score(de, en)).toBeGreaterThan(0.5);
    expect(lexicon.counterparts(de, 'de')).toContain(en);
    expect(lexicon.counterparts(en, 'en')).toContain(de);
  });

  test('knows nothing about words it never met', () => {
    expect(lexicon.stemOf('Elefant', 'de')).toBe(-1);
    expect(lexicon.score(-1, 0)).toBe(0);
    expect(lexicon.probability(0, -1, 'en')).toBe(0);
    expect(lexicon.translations('elephant', 'en')).toEqual([]);
    expect(lexicon.counterparts(-1, 'de')).toEqual([]);
    expect(lexicon.wordOf(-1, 'en')).toBe('');
  });

  test('gives the same result every time', () => {
    expect(learnLexicon(pairs)).toEqual(learnLexicon(pairs));
  });
});

describe('a layer over another lexicon', () => {
  const own = pairs.map(({ de, en }) => ({ de: de.replace('Hund', 'Waldi'), en: en.replace('dog', 'rover') }));
  const base = openLexicon(learnLexicon(pairs));
  const both = layerLexicons(base, openLexicon(learnLexicon(own)));

  test.each([
    ['Waldi', 'rover'],
    ['Hund', 'dog'],
    ['Katze', 'cat'],
  ])('%s is %s', (german, english) => {
    expect(both.translations(german, 'de')[0]?.word).toBe(english);
    const [de, en] = [both.stemOf(german, 'de'), both.stemOf(english, 'en')];
    expect(both.score(de, en)).toBeGreaterThan(0.5);
    expect(both.counterparts(de, 'de')).toContain(en);
    expect(both.wordOf(de, 'de').toLowerCase()).toBe(german.toLowerCase());
  });

  test('never says less than the base', () => {
    const [de, en] = [both.stemOf('Garten', 'de'), both.stemOf('garden', 'en')];
    expect(both.score(de, en)).toBeGreaterThanOrEqual(base.score(de, en));
  });
});

test('no pairs give a lexicon that knows nothing', () => {
  expect(openLexicon(learnLexicon([])).stemOf('Haus', 'de')).toBe(-1);
});

test('what is no lexicon is refused', () => {
  expect(() => openLexicon(Uint8Array.of(1, 2, 3))).toThrow('not a lexicon');
});
