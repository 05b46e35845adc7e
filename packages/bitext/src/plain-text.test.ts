import { describe, expect, test } from 'vitest';
import { composed, plainPassage, plainText } from './plain-text.ts';

describe('a text in plain form', () => {
  test.each([
    [
      'is the same if there is nothing to change',
      'Die Brücke ist 412 m² groß – „½“.',
      'Die Brücke ist 412 m² groß – „½“.',
    ],
    ['has composed letters', 'Bru\u0308cke', 'Brücke'],
    ['has composed letters with two marks', 'e\u0323\u0302', 'ệ'],
    ['has letters for signs that look like them', '300 \u212a', '300 K'],
    ['keeps marks that cannot be composed', 'x\u0304', 'x\u0304'],
    ['has no soft hyphens', 'Donau\u00addampf\u00adschiff', 'Donaudampfschiff'],
    ['has no zero-width spaces, joiners or byte order marks', '\ufeffa\u200bb\u2060c\u200cd\u200de', 'abcde'],
    ['has no marks of direction', '\u200e12\u200f', '12'],
    ['has composed letters even around soft hyphens', 'u\u00ad\u0308', 'ü'],
    ['keeps the joiners of emoji', '👩\u200d🔬', '👩\u200d🔬'],
    ['keeps the joiners of other scripts', 'می\u200cروم', 'می\u200cروم'],
    ['has one apostrophe', "don’t donʼt don't d‘Artagnan", "don't don't don't d'Artagnan"],
    ['keeps quotation marks', '‘The Bridge’ „Die Brücke“ ‚so‘', "‘The Bridge' „Die Brücke“ ‚so‘"],
    ['has one hyphen', 'E\u2011Mail E\u2010Mail', 'E-Mail E-Mail'],
    ['keeps dashes and signs', '10–12 − 5', '10–12 − 5'],
    ['has one kind of space', '5\u202fkm und\u00a03\u2009kg', '5 km und 3 kg'],
    ['keeps figures together', '12\u202f500 und 3\u2009000', '12\u00a0500 und 3\u00a0000'],
  ])('%s', (_, given, plain) => {
    expect(plainText(given)).toBe(plain);
  });
});

test.each([
  ['Bru\u0308cke', 'ü', 'u\u0308'],
  ['Do\u00adnau\u00addampf', 'naud', 'nau\u00add'],
  ['ein Ge\u00adbäu\u00adde!', 'Gebäude', 'Ge\u00adbäu\u00adde'],
  ['\ufeffa b', 'a', 'a'],
  ['a b\u200b', 'b', 'b'],
  ['um 5\u202fUhr', '5 Uhr', '5\u202fUhr'],
])('in %j, %j leads back to %j', (given, plain, original) => {
  const { text, toGiven } = plainPassage({ text: given, lang: 'de' });
  const start = text.indexOf(plain);
  const span = toGiven({ start, end: start + plain.length });
  expect(given.slice(span.start, span.end)).toBe(original);
});

test('a text that is composed already is not copied', () => {
  expect(composed('Die Brücke – „so“ – ist 5\u202fkm lang, doesn’t it?')).toBeNull();
});
