import { readFileSync } from 'node:fs';
import type { GlossaryEntry } from '@gegenlesen/bitext';
import { checkPair, checks, documentChecks, type Example } from '@gegenlesen/drift';
import { modelUrl, openLexicon } from '@gegenlesen/lexicon';
import { proofread } from 'gegenlesen';
import { describe, expect, test } from 'vitest';
import { de } from '../../src/page/words/de.ts';

const lexicon = openLexicon(readFileSync(modelUrl));
const unmarked = (text: string): string => text.replace(/[⟦⟧]/g, '');
const quotedIn = (message: string): readonly string[] => message.split('`').filter((_, i) => i % 2 === 1);

/** What an example says, by its own word and by the lexicon that ships, with which other checks may find something as well. */
function messagesOf({ source, target, says, lang = ['en', 'de'], glossary }: Example): readonly string[] {
  const pair = {
    source: { text: unmarked(source), lang: lang[0] },
    target: { text: unmarked(target), lang: lang[1] },
  };
  const found = checkPair(pair, { lexicon, ...(glossary === undefined ? {} : { glossary }) });
  return [...found.map(({ message }) => message), ...(says === undefined ? [] : [says])];
}

const said = [
  ...checks.map(({ id, examples }) => [id, examples.flatMap(messagesOf)] as const),
  ...documentChecks.map(({ id, examples }) => [id, examples.flatMap(({ says = [] }) => says)] as const),
];

describe.each(said)('%s', (_, messages) => {
  test('has examples that say something', () => {
    expect(messages.length).toBeGreaterThan(0);
  });

  test.each(messages)('%s', (message) => {
    const german = de.finding.message(message);
    expect(german).not.toBe(message);
    expect(quotedIn(german).toSorted()).toEqual(quotedIn(message).toSorted());
  });
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
  const found = checkPair(pair, { lexicon, glossary: { languages: null, entries: [asked] } });
  expect(found.map(({ message }) => de.finding.message(message))).toContain(german);
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
    `${english}\nIt was sold in March.\n`,
    'Seit der Übersetzung kam im Original `It was sold in March.` hinzu; in der Übersetzung fehlt es',
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
    lexicon,
    earlier: { 'mill.en.txt': english, 'mill.de.txt': german },
  });
  expect(findings.map(({ message }) => de.finding.message(message))).toContain(expected);
});
