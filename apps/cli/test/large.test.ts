import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { article, folderWith, gegenlesen } from './gegenlesen.ts';

test.each([
  ['200 MB', 200_000_000],
  ['more than a Buffer holds', 5_000_000_000],
])('a file of %s is refused before it fills the memory', async (_, size) => {
  const cwd = folderWith({ ...article, 'huge.de.txt': 'Die Mühle. ' });
  truncateSync(join(cwd, 'huge.de.txt'), size);
  const result = await gegenlesen(['check', 'mill.en.txt', 'huge.de.txt'], { cwd });
  const message = 'huge.de.txt: is larger than 20 MB, the limit for one file; split it into parts';
  expect(result).toEqual({ status: 2, stdout: '', stderr: `gegenlesen: ${message}\n` });
});

test('an overlong line is reported, and the next is checked', async () => {
  const long = JSON.stringify({ source: 'x'.repeat(17_000_000), target: 'x' });
  const cwd = folderWith({ 'p.jsonl': `${long}\n{"id":"2","source":"Five boats","target":"Fünf Boote"}\n` });
  const options = ['--format', 'jsonl', '--source-lang', 'en', '--target-lang', 'de'];
  const { status, stdout, stderr } = await gegenlesen(['check', '--pairs', 'p.jsonl', ...options], { cwd });
  const message = 'p.jsonl, line 1: is longer than 16 MB; put one pair of sentences on a line';
  expect({ status, stderr, id: JSON.parse(stdout).id }).toEqual({
    status: 2,
    stderr: `gegenlesen: ${message}\n`,
    id: '2',
  });
});

test('a line of a million characters is read', async () => {
  const english = 'The mill by the river is old and the roof of it is new, and so it goes on. '.repeat(13_400);
  const german = 'Die Mühle am Fluss ist alt und das Dach darauf ist neu, und so geht es weiter. '.repeat(12_700);
  const cwd = folderWith({ 'long.en.txt': english, 'long.de.txt': german });
  const { status, stderr } = await gegenlesen(['check', 'long.en.txt', 'long.de.txt', '--fail-on', 'never'], { cwd });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  // 28 s on a machine that was busy with something else.
});
