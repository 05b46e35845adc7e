import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, gegenlesen } from './gegenlesen.ts';

const english = '# The mill\n\nThe price rose to 420,000 euros.\n\nThe roof has 300 tiles.\n';
const german = (comment: string): string =>
  `# Die Mühle\n\n${comment}\nDer Preis stieg auf 240.000 Euro.\n\nDas Dach hat 300 Ziegel.\n`;
const page = (comment: string): string =>
  `<!doctype html><html lang="de"><body><h1>Die Mühle</h1><p>Der Preis stieg ${comment} auf 240.000 Euro.</p><p>Das Dach hat 300 Ziegel.</p></body></html>`;
const right = '<!-- gegenlesen-ignore number-changed: corrected later -->';
const wrong = '<!-- gegenlesen-ignore number-chnged: corrected later -->';
const told = 'the comment names the unknown rule `number-chnged`; did you mean `number-changed`?';

test.each<[string, Readonly<Record<string, string>>, readonly string[], number, string]>([
  ['a right one', { 'a.de.md': german(right) }, [], 0, ''],
  ['a right one in HTML', { 'a.de.html': page(right) }, [], 0, ''],
  ['a wrong one settles nothing', { 'a.de.md': german(wrong) }, [], 1, `gegenlesen: a.de.md:3:1: ${told}\n`],
  [
    'one that settles nothing passes',
    { 'a.de.md': german(right).replace('240.000', '420.000') },
    [],
    0,
    'gegenlesen: a.de.md:3:1: the comment no longer settles any number-changed; remove it\n',
  ],
  [
    'unless that is asked for',
    { 'a.de.md': german(right).replace('240.000', '420.000') },
    ['--strict-exceptions'],
    1,
    'gegenlesen: a.de.md:3:1: the comment no longer settles any number-changed; remove it\n',
  ],
])('%s', async (_, texts, options, status, stderr) => {
  const cwd = folderWith({ 'a.en.md': english, ...texts });
  const [translation = ''] = Object.keys(texts);
  const answer = await gegenlesen(['check', 'a.en.md', translation, '--format', 'jsonl', ...options], { cwd });
  expect({ status: answer.status, stderr: answer.stderr }).toEqual({ status, stderr });
});

test('a report shows what is settled, by whom, and faults in comments', async () => {
  const cwd = folderWith({ 'a.en.md': english, 'a.de.md': german(`${right}\n${wrong}\n`) });
  const { stdout, stderr } = await gegenlesen(['check', 'a.en.md', 'a.de.md', '--out', 'a.html'], { cwd });
  expect(stderr).toBe('');
  expect(stdout).toContain('settled      1 finding (1 comment)\n');
  expect(stdout.replace(/\n +/g, ' ')).toContain(`notice       a.de.md:4:1: ${told}`);
  const html = readFileSync(join(cwd, 'a.html'), 'utf8');
  expect(html).toContain('<summary>Settled: 1 finding (1 comment)</summary>');
  expect(html).toContain('comment in the text: corrected later');
});

test('a batch reports comments that settle nothing, also when nothing is checked again', async () => {
  const cwd = folderWith({ 'texts/a.en.md': english, 'texts/a.de.md': german(wrong) });
  for (const options of [[], [], ['--strict-exceptions']]) {
    const { status, stderr } = await gegenlesen(['batch', 'texts', '--fail-on', 'never', ...options], { cwd });
    expect([status, stderr.split('\n').at(-2)]).toEqual([options.length, `gegenlesen: a.de.md:3:1: ${told}`]);
  }
});

test('of many that settle nothing, ten are listed', async () => {
  const cwd = folderWith({ 'a.en.md': english, 'a.de.md': german(`${wrong}\n`.repeat(12)) });
  const { stderr } = await gegenlesen(['check', 'a.en.md', 'a.de.md', '--format', 'jsonl'], { cwd });
  const lines = stderr.trimEnd().split('\n');
  expect([lines.length, lines.at(-1)]).toEqual([11, 'gegenlesen: 2 more exceptions match nothing']);
});
