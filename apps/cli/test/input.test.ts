import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { article, folderWith, gegenlesen } from './gegenlesen.ts';

const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const utf16 = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le');

const french =
  'Le vieux moulin au bord de la rivière a été vendu en mars. La nouvelle propriétaire a payé 420 000 euros.\n';

const files = {
  ...article,
  'empty.txt': '',
  'blank.txt': ' \n\n',
  'photo.txt': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13),
  'controls.txt': 'The mill was sold.\u0000\u0001\u0002 It is old.\n',
  'paper.pdf': '%PDF-1.7\n1 0 obj\n',
  'broken.de.txt': Buffer.concat([
    Buffer.from('Die Mühle ist schön. '.repeat(9)),
    Uint8Array.of(0xff),
    Buffer.from('Größe'),
  ]),
  'other.en.txt': 'The bridge next to it was closed for 3 weeks. Nobody knows when it will open again.\n',
  'french.txt': french,
};

test.each([
  ['a missing file', 'mil.en.txt', 'mill.de.txt', 'mil.en.txt: does not exist; check the spelling and the folder'],
  [
    'a missing translation',
    'mill.en.txt',
    'no/mill.txt',
    'no/mill.txt: does not exist; check the spelling and the folder',
  ],
  [
    'a file for a folder',
    'mill.en.txt/x',
    'mill.de.txt',
    'mill.en.txt/x: does not exist: a part of its path is a file and no folder; check the spelling',
  ],
  ['a folder', 'folder', 'mill.de.txt', 'folder: is a folder; name a file'],
  ['an empty file', 'empty.txt', 'mill.de.txt', 'empty.txt: is empty; name a file with text'],
  ['no letters', 'mill.en.txt', 'blank.txt', 'blank.txt: contains no text; name a file with text'],
  [
    'a picture',
    'photo.txt',
    'mill.de.txt',
    'photo.txt: is a PNG image, which is not supported; export it as text, Markdown or HTML in UTF-8',
  ],
  [
    'control characters',
    'controls.txt',
    'mill.de.txt',
    'controls.txt, character 18: is a binary file; export it as text, Markdown or HTML in UTF-8',
  ],
  [
    'a PDF',
    'paper.pdf',
    'mill.de.txt',
    'paper.pdf: is not a PDF file that can be read: Invalid PDF structure; save it again with the program it comes from',
  ],
  [
    'broken UTF-8',
    'mill.en.txt',
    'broken.de.txt',
    'broken.de.txt, byte 207: is UTF-8 with invalid bytes; save it as UTF-8',
  ],
  [
    'a file against itself',
    'mill.en.txt',
    'mill.en.txt',
    'mill.en.txt: contains the same text as `mill.en.txt`; name the original first and its translation second',
  ],
  [
    'two texts in one language',
    'mill.en.txt',
    'other.en.txt',
    'other.en.txt: seems to be in English, like `mill.en.txt`; name a text and its translation, or set `--source-lang` and `--target-lang` if that is wrong',
  ],
  [
    'a French text',
    'mill.en.txt',
    'french.txt',
    'french.txt: seems to be in French; only German and English can be checked; use `--target-lang de` or `--target-lang en` if that is wrong',
  ],
  [
    'a name that steers the terminal',
    '\u001b[2Jmill',
    'mill.de.txt',
    '\ufffd[2Jmill: does not exist; check the spelling and the folder',
  ],
])('%s is named, with what to do', async (_, original, translation, message) => {
  const cwd = folderWith(files);
  mkdirSync(join(cwd, 'folder'));
  const result = await gegenlesen(['check', original, translation, '--out', 'report.html'], { cwd });
  expect(result).toEqual({ status: 2, stdout: '', stderr: `gegenlesen: ${message}\n` });
});

// Root may read everything, so the test runs as another user.
const nobody = 65_534;
const asNobody = process.getuid?.() === 0 ? { uid: nobody } : {};

test('an unreadable file is named', async () => {
  const cwd = folderWith(article);
  chmodSync(cwd, 0o755);
  chmodSync(join(cwd, 'mill.de.txt'), 0o000);
  const result = await gegenlesen(['check', 'mill.en.txt', 'mill.de.txt'], { cwd, ...asNobody });
  const message = 'gegenlesen: mill.de.txt: you may not read it; ask for the permission\n';
  expect(result).toEqual({ status: 2, stdout: '', stderr: message });
});

test.each([
  ['Windows-1252', latin1(article['mill.de.txt']), 'Read as iso-8859-1.'],
  ['UTF-16', utf16(article['mill.de.txt']), 'Read as utf-16le.'],
])('%s is read, and said', async (_, bytes, notice) => {
  const cwd = folderWith({ ...article, 'mill.de.txt': bytes });
  const { status, stdout, stderr } = await gegenlesen(['check', 'mill.en.txt', 'mill.de.txt', '--format', 'json'], {
    cwd,
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: `gegenlesen: ${notice}\n` });
  expect(JSON.parse(stdout).notices).toEqual([notice]);
});

test.each([
  ['faithful', 'The shop sells 12 kinds of bread every day.', 'Der Laden verkauft jeden Tag 12 Sorten Brot.', 0],
  ['drifted', 'The shop sells 12 kinds of bread every day.', 'Der Laden verkauft jeden Tag 21 Sorten Brot.', 1],
])('one sentence is enough: %s', async (_, english, german, status) => {
  const cwd = folderWith({ 'one.en.txt': english, 'one.de.txt': german });
  expect((await gegenlesen(['check', 'one.en.txt', 'one.de.txt'], { cwd })).status).toBe(status);
});

test('an option gives the language of a text that is too short to detect it', async () => {
  const cwd = folderWith({ 'a.txt': 'Room 12', 'b.txt': 'Der Laden verkauft jeden Tag 12 Sorten Brot.' });
  const { status } = await gegenlesen(['check', 'a.txt', 'b.txt', '--source-lang', 'en'], { cwd });
  expect(status).toBe(0);
});
