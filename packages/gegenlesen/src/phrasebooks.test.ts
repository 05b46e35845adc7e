import { type Finding, type GlossaryEntry, phrase } from '@gegenlesen/bitext';
import { checkPair } from '@gegenlesen/drift';
import { expect, test } from 'vitest';
import { phrasebooks } from './phrasebooks.ts';
import { proofread } from './proofread.ts';

const inGerman = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ says }) => phrase(says, phrasebooks.de));

test('the English of the phrasebook is the message of the finding', () => {
  const pair = {
    source: { text: 'The hall has 300 seats, not 12.', lang: 'en' },
    target: { text: 'Der Saal hat 500 Plätze.', lang: 'de' },
  };
  const found = checkPair(pair);
  expect(found.length).toBeGreaterThan(1);
  expect(found.map(({ says }) => phrase(says, phrasebooks.en))).toEqual(found.map(({ message }) => message));
});

const entry = (source: readonly string[], terms: readonly string[], forbidden: readonly string[], note?: string) => ({
  source: { terms: source, forbidden: [] },
  target: { terms, forbidden },
  note: note ?? null,
});

test.each<[GlossaryEntry, source: string, target: string, german: string]>([
  [
    entry(['account'], ['Konto', 'Zugang'], [], 'Bank'),
    'He has an account.',
    'Er hat ein Buch.',
    'Erwartet: `Konto` oder `Zugang` für `account`, gefunden: keine Form davon (Bank)',
  ],
  [
    entry(['Nordstern'], ['Nordstern'], []),
    'Nordstern runs trains.',
    'Polarstern betreibt Züge.',
    'Erwartet: `Nordstern` wie im Original, gefunden: keine Form davon',
  ],
  [
    entry(['Nordstern'], ['Nordstern'], [], 'Firma'),
    'Nordstern runs trains.',
    'Polarstern betreibt Züge.',
    'Erwartet: `Nordstern` wie im Original, gefunden: keine Form davon (Firma)',
  ],
  [entry([], [], ['Handy']), 'The phone rings.', 'Das Handy klingelt.', 'Laut Glossar verboten: `Handy`'],
  [
    entry([], [], ['Handy'], 'zu salopp'),
    'The phone rings.',
    'Das Handy klingelt.',
    'Laut Glossar verboten: `Handy` (zu salopp)',
  ],
  [
    entry([], ['Telefon'], ['Handy']),
    'The phone rings.',
    'Das Handy klingelt.',
    'Erwartet: `Telefon`, gefunden: `Handy`, laut Glossar verboten',
  ],
  [
    entry([], ['Telefon'], ['Handy'], 'zu salopp'),
    'The phone rings.',
    'Das Handy klingelt.',
    'Erwartet: `Telefon`, gefunden: `Handy`, laut Glossar verboten (zu salopp)',
  ],
  [
    entry(['phone'], ['Telefon'], ['Handy'], 'zu salopp'),
    'The phone rings.',
    'Das Handy klingelt.',
    'Erwartet: `Telefon` für `phone`, gefunden: `Handy`, laut Glossar verboten (zu salopp)',
  ],
])('with the glossary %j, %s | %s', (asked, source, target, german) => {
  const pair = { source: { text: source, lang: 'en' }, target: { text: target, lang: 'de' } };
  const found = checkPair(pair, { glossary: { languages: null, entries: [asked] } });
  expect(inGerman(found)).toContain(german);
});

const english = 'The mill stands by the river.\n\nIt has 12 seats.\n\nThe roof is mended.\n';
const german = 'Die Mühle steht am Fluss.\n\nSie hat 12 Plätze.\n\nDas Dach ist ausgebessert.\n';
const fileOf = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });

test.each([
  [
    'changed',
    english.replace('12', '16'),
    'Seit der Übersetzung hat sich das Original geändert, von `It has 12 seats.` zu `It has 16 seats.`',
  ],
  [
    'gained a sentence',
    `${english}\nA cooperative of local farmers bought the whole building in March and bakes bread there on Sundays now.\n`,
    'Seit der Übersetzung kam im Original `A cooperative of local farmers bought the whole building in March and bakes bread there on Sundays now.` hinzu; in der Übersetzung fehlt es',
  ],
  [
    'lost a sentence',
    english.replace('The roof is mended.\n', ''),
    'Seit der Übersetzung fiel im Original `The roof is mended.` weg; in der Übersetzung steht es noch',
  ],
  [
    'carries a text of its page',
    `Copy link to section\n\n${english}`,
    'Im Original steht eine Zeile, die zur Webseite gehört: `Copy link to section`',
  ],
  [
    'carries texts of its page',
    `Copy link to section\n\n${english}\nCopy link to section\n`,
    'Im Original stehen 2 Zeilen, die zur Webseite gehören, etwa `Copy link to section`',
  ],
])('an original that %s', async (_, now, expected) => {
  const { findings } = await proofread(fileOf('mill.en.txt', now), fileOf('mill.de.txt', german), {
    earlier: { 'mill.en.txt': english, 'mill.de.txt': german },
  });
  expect(inGerman(findings)).toContain(expected);
});
