import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { modelUrl, openLexicon } from '../src/index.ts';

const bytes = readFileSync(modelUrl);
const lexicon = openLexicon(bytes);

test('the model is at most 15 MB', () => {
  expect(bytes.length).toBeLessThan(15_000_000);
});

test('and is in memory that threads share', () => {
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
  shared.set(bytes);
  expect(openLexicon(shared).translations('Regierung', 'de')[0]?.word).toBe('government');
});

describe('the first translation', () => {
  test.each([
    ['Regierung', 'government'],
    ['Mieter', 'tenant'],
    ['Arbeitslosigkeit', 'unemployment'],
    ['Wahl', 'election'],
    ['gegangen', 'go'],
    ['Häusern', 'house'],
  ])('%s is %s', (german, english) => {
    expect(lexicon.translations(german, 'de')[0]?.word.toLowerCase()).toBe(english);
  });

  test.each([
    ['tenant', 'mieter'],
    ['elections', 'wahl'],
    ['hardly', 'kaum'],
    ['beautiful', 'schön'],
  ])('%s is %s', (english, german) => {
    expect(lexicon.translations(english, 'en')[0]?.word.toLowerCase()).toBe(german);
  });
});

describe('compounds', () => {
  test.each([
    ['Wohnungsmarkt', ['wohnung', 'markt']],
    ['Klimaschutzgesetz', ['klima', 'schutz', 'gesetz']],
    ['Bauzeit', ['bau', 'zeit']],
    ['Nachtzug', ['nacht', 'zug']],
    ['Vermieter', []],
    ['Beitrag', []],
    ['Vertrag', []],
    ['Unternehmen', []],
    ['unter', []],
    ['Haus', []],
  ])('%s', (word, parts) => {
    expect(lexicon.splitCompound(word)).toEqual(parts);
  });
});

test('inflection and derivation do not hide an opposite', () => {
  expect(lexicon.areOpposites('zunahm', 'abnimmt', 'de')).toBe(true);
  expect(lexicon.areOpposites('increasing', 'decreased', 'en')).toBe(true);
  expect(lexicon.areOpposites('unabhängige', 'abhängig', 'de')).toBe(true);
  expect(lexicon.areOpposites('Haus', 'Hof', 'de')).toBe(false);
});

test('common words are common', () => {
  const zipf = (word: string): number => lexicon.frequency(lexicon.stemOf(word, 'en'), 'en');
  expect(zipf('the')).toBeGreaterThan(6.5);
  expect(zipf('government')).toBeGreaterThan(zipf('tenant'));
});

test('hostile words raise no error', () => {
  for (const word of ['', '\0', '=', '💥', 'x'.repeat(100_000), 'ß'.repeat(1000), '\ud800', '__proto__']) {
    for (const lang of ['de', 'en'] as const) {
      expect(lexicon.translations(word, lang)).toBeInstanceOf(Array);
      expect(lexicon.opposites(word, lang)).toBeInstanceOf(Array);
    }
    expect(lexicon.splitCompound(word)).toBeInstanceOf(Array);
  }
});
