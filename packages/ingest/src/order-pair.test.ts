import { InputError } from '@gegenlesen/bitext';
import { describe, expect, test } from 'vitest';
import { orderPair, type PairOptions } from './order-pair.ts';
import { readDocument } from './read-document.ts';
import { requireGermanAndEnglish } from './require-german-and-english.ts';
import { segmentDocument } from './segment-document.ts';

const texts = {
  de: 'Die Stadt hat lange auf den neuen Bahnhof gewartet. Nun ist er endlich offen, und alle freuen sich.',
  en: 'The city has long waited for its new station. Now it is open at last, and they are all happy.',
  fr: 'La ville a longtemps attendu sa nouvelle gare. Elle est enfin ouverte et les habitants sont contents.',
  'de from en':
    'Die Stadt hat lange auf den neuen Bahnhof gewartet, und nun ist er da.\nAus dem Englischen von Anna Berg',
  'de from fr':
    'Die Stadt hat lange auf den neuen Bahnhof gewartet, und nun ist er da.\nAus dem Französischen von Anna Berg',
  'en by machine':
    'The city has long waited for its new station, and now it is here.\nThis page was machine-translated.',
  'de, short': 'Der Bahnhof ist offen.',
  'en, short': 'The station is open.',
  figures: '12 34 56',
  'much the same en':
    'The city has long waited for its new station. Today it is open at last, and all of them are happy.',
  'another en': 'It is the station that the city has been waiting for, and they all love it.',
} as const;
type Name = keyof typeof texts;

const read = (name: Name) => segmentDocument(readDocument(new TextEncoder().encode(texts[name]), `${name}.txt`));

async function ordered(original: Name, translation: Name, options: PairOptions = {}) {
  return orderPair(await read(original), await read(translation), options);
}

describe('the order of a pair', () => {
  test.each<[why: string, original: Name, translation: Name, options: PairOptions, swapped: boolean, langs: string]>([
    ['as given', 'en', 'de', {}, false, 'en de'],
    ['as given', 'de', 'en', {}, false, 'de en'],
    ['short texts', 'de, short', 'en, short', {}, false, 'de en'],
    ['the options agree', 'en', 'de', { sourceLang: 'en', targetLang: 'de' }, false, 'en de'],
    ['the options say otherwise', 'de', 'en', { sourceLang: 'en', targetLang: 'de' }, true, 'en de'],
    ['one option says otherwise', 'de', 'en', { sourceLang: 'en' }, true, 'en de'],
    ['the other option says otherwise', 'de', 'en', { targetLang: 'de' }, true, 'en de'],
    ['a variant counts as its language', 'de', 'en', { sourceLang: 'en-GB' }, true, 'en-GB de'],
    ['the note is where it should be', 'en', 'de from en', {}, false, 'en de'],
    ['a note says otherwise', 'de from en', 'en', {}, true, 'en de'],
    ['a note without a language says otherwise', 'en by machine', 'de', {}, true, 'de en'],
    ['a note is about another language', 'de from fr', 'en', {}, false, 'de en'],
    ['an option outweighs a note', 'de from en', 'en', { sourceLang: 'de' }, false, 'de en'],
    ['a language that neither text is in', 'en', 'de', { sourceLang: 'fr' }, false, 'fr de'],
    ['a text without words', 'figures', 'de', {}, false, 'en de'],
    ['another pair', 'fr', 'de', {}, false, 'fr de'],
  ])('%s: %s, %s, %j', async (_, original, translation, options, swapped, langs) => {
    const pair = await ordered(original, translation, options);
    expect(pair.swapped).toBe(swapped);
    expect(`${pair.source.lang} ${pair.target.lang}`).toBe(langs);
    expect(pair.source.path).toBe(`${swapped ? translation : original}.txt`);
  });

  test('a swap is reported with its reason', async () => {
    expect((await ordered('de from en', 'en')).notices).toEqual([
      'The arguments were swapped: `en.txt` is taken as the original because `de from en.txt` says that it was translated.',
    ]);
    expect((await ordered('de', 'en', { sourceLang: 'en' })).notices).toEqual([
      'The arguments were swapped: `en.txt` is taken as the original because it is the English text.',
    ]);
  });

  test('an assumed language is reported', async () => {
    expect((await ordered('figures', 'de')).notices).toEqual([
      'The language of `figures.txt` was not recognised; it is assumed to be English.',
    ]);
  });

  test('the same file twice, and an option that is not a language', async () => {
    await expect(ordered('en', 'en')).rejects.toThrow(
      /^en\.txt: contains the same text as `en\.txt`; name the original first/,
    );
    await expect(ordered('en', 'de', { sourceLang: 'x y' })).rejects.toThrow(InputError);
  });
});

describe('what can be checked', () => {
  test.each<[Name, Name, PairOptions, RegExp | null]>([
    ['en', 'de', {}, null],
    ['de', 'en', {}, null],
    ['de', 'en', { sourceLang: 'de-AT', targetLang: 'en-US' }, null],
    ['fr', 'de', {}, /^fr\.txt: seems to be in French; .* use `--source-lang de`/],
    ['de', 'fr', {}, /^fr\.txt: seems to be in French; .* use `--target-lang de`/],
    ['en', 'another en', {}, /^another en\.txt: seems to be in English, like `en\.txt`; .*`--target-lang`/],
    ['en', 'another en', { targetLang: 'de' }, null],
    ['en', 'much the same en', {}, null],
    ['en', 'much the same en', { sourceLang: 'en' }, null],
    ['en', 'much the same en', { targetLang: 'en' }, /seems to be in English, like `en\.txt`/],
    ['fr', 'de', { sourceLang: 'en' }, null],
  ])('%s and %s with %j', async (original, translation, options, message) => {
    const { source, target } = await ordered(original, translation, options);
    const check = (): void => requireGermanAndEnglish(source, target, options.targetLang);
    if (message === null) expect(check).not.toThrow();
    else expect(check).toThrow(message);
  });
});
