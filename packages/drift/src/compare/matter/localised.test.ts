import { describe, expect, test } from 'vitest';
import { checkPair } from '../../check-pair.ts';

/** What is said about addresses, and how grave it is. */
const told = (en: string, de: string, isFromGerman = false): readonly string[] => {
  const [english, german] = [
    { lang: 'en', text: en },
    { lang: 'de', text: de },
  ];
  const pair = isFromGerman ? { source: german, target: english } : { source: english, target: german };
  return checkPair(pair).flatMap(({ rule, severity }) =>
    rule === 'address-changed' || rule === 'tag-changed' ? [severity] : [],
  );
};

const withAddress = (en: string, de: string): readonly [string, string] => [
  `See ${en} for details.`,
  `Einzelheiten finden Sie unter ${de}.`,
];

describe('the same page or mailbox, perhaps in the other language', () => {
  test.each([
    ['https://example.org/en/setup', 'https://example.org/de/setup'],
    ['https://example.org/en-us/setup', 'https://example.org/de-de/setup'],
    ['https://example.org/en_US/setup/', 'https://example.org/de_DE/setup'],
    ['https://example.org/setup', 'https://example.org/de/setup'],
    ['https://example.org/en/setup', 'https://example.org/setup'],
    ['https://example.org/english/setup', 'https://example.org/deutsch/setup'],
    ['https://example.org/en/getting-started', 'https://example.org/de/erste-schritte'],
    ['https://en.wikipedia.org/wiki/Linux', 'https://de.wikipedia.org/wiki/Linux'],
    ['https://en.wikipedia.org/wiki/Operating_system', 'https://de.wikipedia.org/wiki/Betriebssystem'],
    ['en.wikipedia.org', 'de.wikipedia.org'],
    ['https://docs.example.org/page', 'https://docs.example.org/page'],
    ['https://example.org/page?lang=en', 'https://example.org/page?lang=de'],
    ['https://example.org/page?id=7&hl=en', 'https://example.org/page?id=7&hl=de'],
    ['https://example.org/page?hl=en', 'https://example.org/page'],
    ['https://example.org/page?locale=en_US', 'https://example.org/page?locale=de_DE'],
    ['https://example.org/index.en.html', 'https://example.org/index.de.html'],
    ['https://example.org/gpl.html', 'https://example.org/gpl.de.html'],
    ['https://example.org/manual-en.pdf', 'https://example.org/manual-de.pdf'],
    ['https://www.example.com/shop', 'https://www.example.de/shop'],
    ['https://www.example.com/shop', 'https://www.example.de/laden'],
    ['www.example.co.uk', 'www.example.de'],
    ['example.com', 'example.at'],
    ['http://example.org', 'https://example.org/'],
    ['https://www.example.org/docs', 'https://example.org/docs'],
    ['https://Example.org/docs', 'https://example.org/docs'],
    ['https://example.org/docs#install-it', 'https://example.org/docs#so-wird-es-installiert'],
    ['support-en@example.org', 'support-de@example.org'],
    ['info@example.com', 'info@example.de'],
    ['debian-l10n-english@lists.example.org', 'debian-l10n-german@lists.example.org'],
    ['name@example.com', 'name@beispiel.de'],
    ['www.yourcompany.example.com', 'www.ihrefirma.example.com'],
    ['http://host:80/file', 'http://rechner:80/datei'],
    ['http://[user@]myproxy.mydomain:3128/', 'http://[Benutzer@]meinProxy.meineDomain:3128/'],
  ])('%s | %s', (en, de) => {
    expect(told(...withAddress(en, de))).toEqual([]);
    expect(told(...withAddress(en, de), true)).toEqual([]);
  });
});

describe('another one', () => {
  test.each([
    ['https://example.org/docs/v2/setup', 'https://example.org/docs/v1/setup'],
    ['https://example.org/en/docs/v2/setup', 'https://example.org/de/docs/v1/setup'],
    ['https://example.org/docs/setup', 'https://example.org/dokumente/einrichtung'],
    ['https://example.org/en/setup', 'https://example.org/fr/setup'],
    ['https://example.org/issues#12', 'https://example.org/issues#21'],
    ['https://example.org/page?id=7', 'https://example.org/page?id=8'],
    ['www.example.com', 'www.example.net'],
    ['www.example.com', 'www.exmaple.de'],
    ['www.north-light.com', 'www.nordlicht.de'],
    ['support@example.org', 'hilfe@example.org'],
    ['sales@example.com', 'vertrieb@example.de'],
    ['info@example.com', 'info@exemple.com'],
    ['https://en.wikipedia.org/wiki/Linux', 'https://de.wiktionary.org/wiki/Linux'],
  ])('%s | %s', (en, de) => {
    expect(told(...withAddress(en, de))).toEqual(['major']);
    expect(told(...withAddress(en, de), true)).toEqual(['major']);
  });
});

describe('in longer texts', () => {
  test('two addresses that have nothing in common are only a suspicion', () => {
    expect(
      told(
        'The badges on this page may come from any of the sites that we trust, and app.deepsource.com is the one that most authors of packages choose today.',
        'Die Badges auf dieser Seite dürfen von allen Websites stammen, denen wir vertrauen; die meisten Autoren von Paketen wählen heute badge.fury.io aus.',
      ),
    ).toEqual(['minor']);
  });
  test('items of lists that have nothing in common are, too', () => {
    expect(told('app.codacy.com', 'badge.fury.io')).toEqual(['minor']);
  });
  test.each([
    ['Usage: tool [@FILE]', 'Aufruf: tool [@DATEI]'],
    ['@Options:', '@Optionen:'],
    ['a link [a@https://example.org/en/x.php]x()[/a] here', 'ein Link [a@https://example.org/x.php]x()[/a] hier'],
  ])('no address: %s | %s', (en, de) => {
    expect(told(en, de)).toEqual([]);
  });
});

test.each([
  ['<a href="https://en.example.org/a/House">House</a>', '<a href="https://de.example.org/a/Haus">Haus</a>', []],
  ['<a href="https://example.org/a">House</a>', '<a href="https://example.org/b">Haus</a>', ['major']],
])('links in tags: %s | %s', (en, de, expected) => {
  expect(told(en, de)).toEqual(expected);
});
