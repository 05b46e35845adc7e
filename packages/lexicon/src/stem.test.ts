import { describe, expect, test } from 'vitest';
import { stemKey } from './stem.ts';

describe('forms of one German word have one key', () => {
  test.each([
    ['Haus', 'Hauses', 'Häuser', 'Häusern'],
    ['Wahl', 'Wahlen'],
    ['schön', 'schöne', 'schönes', 'schönen', 'schöner'],
    ['gehen', 'ging', 'gingen', 'gegangen'],
    ['ankommen', 'ankam', 'angekommen', 'ankamen'],
    ['verstehen', 'verstand', 'verstanden'],
    ['werden', 'wurde', 'wurden', 'worden', 'wird'],
    ['groß', 'gross', 'GROSS'],
    ['Lehrerin', 'Lehrerinnen', 'Lehrer'],
  ])('%s, %s …', (...forms) => {
    expect(new Set(forms.map((form) => stemKey(form, 'de'))).size).toBe(1);
  });
});

describe('forms of one English word have one key', () => {
  test.each([
    ['house', 'houses', 'housed'],
    ['make', 'makes', 'made', 'making'],
    ['stop', 'stops', 'stopped', 'stopping'],
    ['city', 'cities', "city's", 'city’s'],
    ['organise', 'organize', 'organised', 'organizing'],
    ['colour', 'color', 'colours'],
    ['child', 'children'],
    ['watch', 'watches', 'watched'],
  ])('%s, %s …', (...forms) => {
    expect(new Set(forms.map((form) => stemKey(form, 'en'))).size).toBe(1);
  });
});

describe('other words have another key', () => {
  test.each([
    ['de', 'Verstand', 'verstand'],
    ['de', 'Einnahmen', 'einnehmen'],
    ['de', 'Mieter', 'Vermieter'],
    ['en', 'bed', 'be'],
    ['en', 'thing', 'thin'],
    ['en', 'this', 'thief'],
  ] as const)('%s: %s, %s', (lang, one, other) => {
    expect(stemKey(one, lang)).not.toBe(stemKey(other, lang));
  });
});
