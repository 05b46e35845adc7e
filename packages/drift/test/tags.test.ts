import { expect, test } from 'vitest';
import { checkPair } from '../src/check-pair.ts';

test.each<[en: string, de: string, findings: readonly string[]]>([
  [
    'The disk is <b>full</b>.',
    'Die Festplatte ist voll.',
    ['minor: Expected `<b>` in the translation, did not find it'],
  ],
  [
    'A <b>really</b> <i>slow</i> search',
    'Eine sehr langsame Suche',
    ['minor: Expected `<b>` in the translation, did not find it'],
  ],
  [
    'Set user_level first.',
    'Zuerst <code>user_level</code> setzen.',
    ['minor: The original does not have the tag `<code>`'],
  ],
  [
    '<italic>Important:</italic> read this',
    'Wichtig: lesen',
    ['minor: Expected `<italic>` in the translation, did not find it'],
  ],
  [
    'Read <bold>this</bold> <underline>now</underline>',
    'Lesen Sie das jetzt',
    ['minor: Expected `<bold>` in the translation, did not find it'],
  ],
  [
    'First line<br>second line',
    'Erste Zeile zweite Zeile',
    ['minor: Expected `<br>` in the translation, did not find it'],
  ],
  [
    '<a href="/log">Open the log</a>',
    'Protokoll öffnen',
    ['major: Expected `<a href="/log">` in the translation, did not find it'],
  ],
  [
    '<a href="/log">Open the <b>log</b></a>',
    'Protokoll öffnen',
    [
      'major: Expected `<a href="/log">` in the translation, did not find it',
      'minor: Expected `<b>` in the translation, did not find it',
    ],
  ],
  ['Press <x id="1"/>.', 'Drücken.', ['major: Expected `<x id="1"/>` in the translation, did not find it']],
  [
    'Ask in the forum.',
    'Fragen Sie im <a href="/forum">Forum</a>.',
    ['minor: The original does not have the tag `<a href="/forum">`'],
  ],
  ['The <i>best</i> way', 'Der <i>beste</i> Weg', []],
])('%s | %s', (en, de, findings) => {
  const { source, target } = { source: { lang: 'en', text: en }, target: { lang: 'de', text: de } } as const;
  expect(checkPair({ source, target }).map(({ severity, message }) => `${severity}: ${message}`)).toEqual(findings);
});
