import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from './split-sentences.ts';

/** A `|` marks the end of a sentence. */
const marked = (text: string, lang: string): string =>
  splitSentences(text, lang)
    .map(({ start, end }) => text.slice(start, end))
    .join(' | ');

const german: Readonly<Record<string, readonly string[]>> = {
  abbreviations: [
    'Das gilt z. B. für Wien. | Und d. h. auch für Graz.',
    'Er trägt z.B. Hüte, Schals usw. in die Stadt.',
    'Frau Dr. Weber und Prof. Klein kamen. | Nr. 7 blieb leer.',
    'Der Umsatz lag bei 3 Mio. Euro bzw. 4 Mrd. Dollar. | Der Gewinn sank.',
    'Es kostete 3 Mio. | Das war zu viel.',
    'Rund 40 Tsd. Besucher kamen ca. um 9 Uhr.',
    'Die Stadt entstand im 3. Jh. v. Chr. am Fluss.',
    'Vgl. Abb. 3 und Abs. 2 auf S. 14. | Dort steht es.',
    'Sie wohnt in der Bahnhofstr. 12 in Bonn.',
    'Das i. d. R. offene Tor war o. ä. versperrt.',
  ],
  'ordinals and dates': [
    'Am 15. Mai tagt der 3. Senat. | Am 2. Juni ist er frei.',
    'Im 19. Jahrhundert lebte Karl V. nicht mehr.',
    'Er wurde am 3. 4. 1988 geboren. | Das ist lange her.',
    'Sie feierte ihren 40. Geburtstag. | Es war der 21. Sieg.',
    'Das war im Jahr 2020. | Seitdem ruht der Verkehr.',
    'Er kam auf Platz 3. | Trainer Vogt lobte ihn.',
    'Bis zum 31. Dezember gilt das alte Recht.',
    'Er ist 34. | Die Mutter ist 60.',
    'Ludwig XIV. Frankreichs König zu nennen, ist richtig.',
  ],
  figures: ['Es wiegt 3,5 kg. | Das sind 3.500 g.', 'Um 15.30 Uhr begann es. | 2000 Leute sahen zu.'],
  initials: ['Das Stück schrieb J. S. Weiß in Ulm.', 'Es ist Plan B. | Das war gut.'],
  ellipses: ['Und dann … Stille.', 'Er wartete... | Dann ging er.', 'Sie sagte: „Ich weiß nicht …“ | Er nickte.'],
  'quotation marks': [
    '„Das ist gut.“ | Er ging.',
    '„Halt!“ rief sie. | »Nein!« | Alle standen still.',
    '„Halt!“, rief sie. | ‚Nie.‘ | Das war alles.',
    'Er fragte: „Wer da?“ | Niemand antwortete.',
  ],
  parentheses: [
    'Er kam (welch ein Tag! Niemand hatte ihn erwartet.) und ging.',
    'Das Haus ist alt. | (Es stand schon 1900.) | Nun ist es leer.',
    'Das Feld „Ist das alles?“ (die Antwort war nein) blieb leer.',
  ],
  colons: ['Es gilt: Wer zuerst kommt, mahlt zuerst. | Immer.'],
  'web addresses and file names': [
    'Siehe www.beispiel.de/a?b=1. | Dort liegt plan.final.docx bereit.',
    'Version 1.2.3 ist da. | Lade setup.exe. | Fertig.',
  ],
  numbering: ['1. Einleitung und Ziel', 'a. Erstens', 'IV. Schluss'],
};

const english: Readonly<Record<string, readonly string[]>> = {
  abbreviations: [
    'Mr. Hill met Dr. Lee at St. Mary. | They talked.',
    'Use tools, e.g. hammers, i.e. heavy ones. | Then rest.',
    'It opens at 9 a.m. | Police arrived at 5 p.m. Monday.',
    'The U.S. Senate voted. | He left the U.S. | The vote stood.',
    'See No. 5 and Fig. 3 on p. 12. | The answer is no. | Fine.',
    'Smith Inc. shares rose at Brown Ltd. | It fell.',
    'On Jan. 5 and Sept. 11 it rained.',
    'RICHMOND, Va. -- The city slept.',
    'We sell pens, ink, etc. | Paper is extra.',
  ],
  'dates and figures': ['It was 1999. | In 2001 it ended.', 'It rose 3.5 percent. | 12 people came.'],
  initials: ['J. K. Miller and John F. Kent wrote it.', 'It is Plan B. | The first one failed.'],
  ellipses: ['Wait... | Then go.', 'He said […] Nothing more.', 'Well … maybe.'],
  'quotation marks': [
    '"Stop!" he said. | "Go." | She went.',
    '"Is that all?" Miller asked. | It was.',
    "He said 'No.' | She said 'Yes.' | They left.",
    '“I am here. | You are there,” he said.',
  ],
  parentheses: ['She left (it was late. Nobody cared.) and slept.', 'It broke. | (Nobody knew why.) | It stayed so.'],
  brands: ['Prices fell. | iPhone sales rose.', 'He works at Yahoo! Finance today.'],
  'several marks': ['Really?! | Yes!!! | Good.'],
};

describe('German', () => {
  for (const [phenomenon, examples] of Object.entries(german)) {
    test.each(examples)(`${phenomenon}: %s`, (example) => {
      expect(marked(example.replaceAll(' | ', ' '), 'de')).toBe(example);
    });
  }
});

describe('English', () => {
  for (const [phenomenon, examples] of Object.entries(english)) {
    test.each(examples)(`${phenomenon}: %s`, (example) => {
      expect(marked(example.replaceAll(' | ', ' '), 'en')).toBe(example);
    });
  }
});

test('no sentence ends inside an atom', () => {
  const text = 'Run `a. B` now. Then stop.';
  expect(splitSentences(text, 'en', [{ start: 4, end: 10 }])).toEqual([
    { start: 0, end: 15 },
    { start: 16, end: 26 },
  ]);
});

test('a figure in an atom is not an ordinal', () => {
  const text = 'Setze k = 3. Speichern hilft.';
  expect(splitSentences(text, 'de')).toHaveLength(1);
  expect(splitSentences(text, 'de', [{ start: 6, end: 11 }])).toHaveLength(2);
});

const words = fc.constantFrom(
  'Ein',
  'Wort',
  'z.',
  'B.',
  'Dr.',
  '3.',
  'Mai',
  '(',
  ')',
  '„',
  '“',
  '…',
  '!',
  '?',
  '.',
  'so',
  '\n',
  '  ',
  'U.S.',
  '😀',
);

test('sentences are in order, disjoint and trimmed, with only spaces between them', () => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), fc.constantFrom('de', 'en'), (list, lang) => {
      const text = list.join(' ');
      let at = 0;
      for (const { start, end } of splitSentences(text, lang)) {
        expect(text.slice(at, start).trim()).toBe('');
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
        at = end;
      }
      expect(text.slice(at).trim()).toBe('');
    }),
  );
});

test.each([
  ['a million characters in one line', 'Ein Satz steht z. B. (wie hier) am 3. Mai. '.repeat(23_000)],
  ['a million full stops', '.'.repeat(1_000_000)],
  ['a million full stops and spaces', '. '.repeat(500_000)],
  ['a million quotation marks', '"'.repeat(1_000_000)],
  ['brackets that never close', '(Ja. '.repeat(200_000)],
])('%s take linear time', (_, text) => {
  expect(splitSentences(text, 'de').at(-1)?.end).toBe(text.trimEnd().length);
});

test('what is longer than any sentence is cut, at a space if it has one', () => {
  const text = `${'Wort '.repeat(3000)}${'x'.repeat(9000)} Ende.`;
  const pieces = splitSentences(text, 'de').map(({ start, end }) => text.slice(start, end));
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(4000);
  expect(pieces.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  expect(pieces[0]).toMatch(/^(?:Wort )+Wort$/);
});
