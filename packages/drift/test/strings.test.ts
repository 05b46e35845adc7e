import { describe, expect, test } from 'vitest';
import { checkPair } from '../src/check-pair.ts';

const form = new Set(['blank-changed', 'ending-changed', 'accelerator-repeated']);

/** The messages about the form of a string, or of a pair in a document. */
const told = (en: string, de: string, string: { menu: { source: string; target: string }[] } | null) =>
  checkPair(
    { source: { lang: 'en', text: en }, target: { lang: 'de', text: de } },
    string === null ? {} : { string },
  ).flatMap(({ rule, message }) => (form.has(rule) ? [message] : []));

const beginning = 'Expected a blank at the beginning, as in the original';
const end = 'Expected a blank at the end, as in the original';

describe('the ends of a string', () => {
  test.each<[en: string, de: string, messages: readonly string[]]>([
    ['\nUsage', 'Aufruf', ['Line breaks at the beginning: expected 1, found 0']],
    ['Done.\n', 'Fertig.', ['Line breaks at the end: expected 1, found 0']],
    ['Done.', 'Fertig.\n\n', ['Line breaks at the end: expected 0, found 2']],
    ['\n\nOptions:\n', '\nOptionen:\n', ['Line breaks at the beginning: expected 2, found 1']],
    ['\nUsage: %s\n', '\nAufruf: %s\n', []],
    ['Print this help.\n', 'Diese Hilfe\nanzeigen.\n', []],
    ['Name: ', 'Name:', [end]],
    ['Error: ', 'Fehler: ', []],
    ['Error:  ', 'Fehler: ', []],
    ['Error: ', 'Fehler:\u00a0', []],
    ['Show log', 'Protokoll anzeigen ', ['The original does not end with a blank']],
    [' bytes\n', 'Bytes\n', [beginning]],
    ['[installed]', ' [installiert]', ['The original does not begin with a blank']],
    [' (and others)', ' (und andere)', []],
    // Joined to the string before it in another way.
    [' which is an index', ', ein Index', []],
    // The heads of columns are aligned.
    ['Name    Size   Date', '  Name  Größe  Datum', []],
    [' -q, --quiet    say nothing', '  -q, --quiet   nichts ausgeben', []],
  ])('%j | %j', (en, de, messages) => {
    expect(told(en, de, { menu: [] })).toEqual(messages);
  });
});

describe('the last sign of a string', () => {
  test.each<[en: string, de: string, messages: readonly string[]]>([
    ['Name:', 'Name', ['Expected `:` at the end']],
    ['Name', 'Name:', ['The original does not end with `:`']],
    ['File _name:', '_Dateiname:', []],
    ['Size: ', 'Größe: ', []],
    ['Open…', 'Öffnen', ['Expected `…` at the end']],
    ['Open...', 'Öffnen', ['Expected `...` at the end']],
    ['Open', 'Öffnen …', ['The original does not end with `…`']],
    ['Open…', 'Öffnen ...', []],
    ['Collecting data...', 'Daten werden gesammelt..', ['Expected `...` at the end']],
    ['More:', 'Mehr…', ['Expected `:` at the end, found `…`']],
    ['Loading... please wait', 'Wird geladen, bitte warten ...', []],
    ['jpg, png, etc...', 'jpg, png usw.', []],
    ['Usage: %s [OPTION]...', 'Aufruf: %s [OPTION]', []],
    ['Delete this key:', 'Möchten Sie diesen Schlüssel löschen?', []],
    ['Fingerprint:', 'Fingerabdruck  =', []],
    ['Really delete the key:', 'Schlüssel wirklich löschen? (j/N)', []],
    // It goes on with a value.
    ['Unable to open ', 'Öffnen nicht möglich: ', []],
    ['Done', 'Fertig', []],
  ])('%j | %j', (en, de, messages) => {
    expect(told(en, de, { menu: [] })).toEqual(messages);
  });
});

describe('a letter of a menu', () => {
  const menu = [
    { source: '_New', target: '_Neu' },
    { source: '_Save', target: '_Speichern' },
    { source: 'Save _as…', target: 'Speichern _unter …' },
  ];
  test.each<[en: string, de: string, messages: readonly string[]]>([
    ['_Close', '_Schließen', ['`S` already opens `_Speichern`']],
    ['_Close', 'S_chließen', []],
    ['_Undo', '_Umkehren', ['`U` already opens `Speichern _unter …`']],
    ['_Quit', 'Beenden', []],
    // The original has the N twice, so the first one was in another menu.
    ['_Next', '_Nächste', []],
    ['_Skip', '_Nicht jetzt', []],
  ])('%s | %s', (en, de, messages) => {
    expect(told(en, de, { menu })).toEqual(messages);
  });
});

test.each([
  ['Name: ', 'Name'],
  ['Open…', 'Öffnen'],
])('nothing of this counts in documents: %j | %j', (en, de) => {
  expect(told(en, de, null)).toEqual([]);
});

describe('the form for one thing', () => {
  const foundIn = (en: string, de: string, isSingular: boolean) =>
    checkPair(
      { source: { lang: 'en', text: en }, target: { lang: 'de', text: de } },
      { string: { menu: [], isSingular } },
    ).map(({ rule }) => rule);

  test.each<[en: string, de: string, rules: readonly string[], ofMany: readonly string[]]>([
    ['%1 item hidden', '1 Eintrag versteckt', [], ['placeholder-missing']],
    ['%d file was deleted', 'Eine Datei wurde gelöscht', [], []],
    ['The next event in %d year', 'Der Termin im nächsten Jahr', [], ['placeholder-missing']],
    ['%n file in %2', '1 Datei', ['placeholder-missing'], ['placeholder-missing', 'placeholder-missing']],
    ['%1 item hidden', '2 Einträge versteckt', ['number-added'], ['number-added', 'placeholder-missing']],
  ])('%s | %s', (en, de, rules, ofMany) => {
    expect(foundIn(en, de, true)).toEqual(rules);
    expect(foundIn(en, de, false).toSorted()).toEqual(ofMany);
  });
});

describe('a broken placeholder is one finding', () => {
  test.each<[en: string, de: string, rules: readonly string[]]>([
    ['%1 is running', '%1 läuft', []],
    ['%1 is running', '&1 läuft', ['placeholder-changed']],
    ['%1 is running', '$1 läuft', ['placeholder-changed']],
    ['%1 is running', '% 1 läuft', ['placeholder-changed']],
    ['%1 is running', '1 läuft', ['placeholder-missing']],
    ['Showing %1 of %2', '1 von %2', ['placeholder-missing']],
    ['%d files deleted', '5 Dateien gelöscht', ['placeholder-missing']],
    ['1 file deleted', '%1 Datei gelöscht', ['placeholder-added']],
    ['%1 costs $1', '%1 kostet 1 $', []],
    ['%1 file of 10', '%1 Datei von 12', ['number-changed']],
  ])('%s | %s', (en, de, rules) => {
    const found = checkPair({ source: { lang: 'en', text: en }, target: { lang: 'de', text: de } });
    expect(found.map(({ rule }) => rule)).toEqual(rules);
  });
});
