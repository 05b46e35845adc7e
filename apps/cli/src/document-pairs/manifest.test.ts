import { expect, test } from 'vitest';
import { readManifest } from './manifest.ts';

const shown = (path: string, text: string): unknown[] =>
  readManifest(path, text).pairs.map(({ name, original, translation, request }) => [
    name,
    original,
    translation,
    request,
  ]);

test.each<[string, string, string]>([
  ['CSV', 'm.csv', 'original,translation\na.en.md,a.de.md\nb.en.md,b.de.md\n'],
  ['CSV of a German spreadsheet', 'm.csv', '\ufefforiginal;translation\r\na.en.md;a.de.md\r\n"b.en.md";b.de.md\r\n'],
  ['JSON', 'm.json', '[{"original":"a.en.md","translation":"a.de.md"},{"original":"b.en.md","translation":"b.de.md"}]'],
  [
    'JSON lines',
    'm.jsonl',
    '{"original":"a.en.md","translation":"a.de.md"}\n\n{"original":"b.en.md","translation":"b.de.md"}',
  ],
])('%s lists pairs', (_, path, text) => {
  expect(shown(path, text)).toEqual([
    ['a', 'a.en.md', 'a.de.md', {}],
    ['b', 'b.en.md', 'b.de.md', {}],
  ]);
});

test('a pair has its own name and options', () => {
  const text = 'original,translation,name,sourceLang,readAs\nx/1,y/1,first,de,markdown\n';
  expect(shown('m.csv', text)).toEqual([['first', 'x/1', 'y/1', { sourceLang: 'de', format: 'markdown' }]]);
});

test.each<[string, string, string]>([
  ['m.csv', 'original;translation\na.md;\n', 'm.csv, line 2: `translation` is missing or wrong'],
  ['m.csv', 'original,translation\na.md,b.md,c.md\n', 'm.csv, line 2: Too many fields'],
  ['m.json', '{}', 'm.json: does not contain a list'],
  ['m.json', '[', 'm.json: is not valid JSON'],
  ['m.jsonl', '{"original":"a","translation":"b"}\n{', 'm.jsonl, line 2: is not valid JSON'],
  [
    'm.json',
    '[{"original":"a.md","translation":"b","sourceLang":"Deutsch!"}]',
    'm.json, entry 1: `sourceLang` is missing or wrong',
  ],
  [
    'm.json',
    '[{"original":"a","translation":"b","name":"n"},{"original":"c","translation":"d","name":"n"}]',
    'm.json: has two pairs called `n`',
  ],
  [
    'm.json',
    '[{"original":"../../a.md","translation":"b.md"}]',
    'm.json: `../../a` points outside the folder of the reports',
  ],
])('%s: %s', (path, text, message) => {
  expect(() => readManifest(path, text)).toThrow(message);
});
