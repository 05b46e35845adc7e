import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { article, folderWith, gegenlesen, start } from './gegenlesen.ts';

const check = ['check', 'mill.en.txt', 'drifted.de.txt'];
const texts = Object.keys(article).sort();
const isRoot = process.getuid?.() === 0;
const asNobody = isRoot ? { uid: 65_534 } : {};

test.each([
  [
    'a folder that does not exist',
    'new/report.html',
    'new/report.html: the folder `new` does not exist; create it first',
  ],
  [
    'a file for a folder',
    'mill.en.txt/report.html',
    'mill.en.txt/report.html: `mill.en.txt` is a file and no folder; write to another folder',
  ],
  ['a folder', 'folder.html', 'folder.html: is a folder; name a file'],
  [
    'an unknown ending',
    'report.docx',
    'report.docx: no report is written to files with this ending; end it in one of .txt, .json, .jsonl, .md, .html, .xlf, .sarif, .junit.xml, .github.txt, .codequality.json, .checkstyle.xml, .comment.md, .csv, .xbench.csv and .weblate.csv',
  ],
  ['a text to be checked', './mill.en.txt', './mill.en.txt: is read for this check; write the report to another file'],
  [
    'the configuration',
    './gegenlesen.config.json',
    './gegenlesen.config.json: is read for this check; write the report to another file',
  ],
  ['a link to it', 'link.txt', 'link.txt: is read for this check; write the report to another file'],
])('--out is %s: nothing is written', async (_, out, message) => {
  const cwd = folderWith({ ...article, 'gegenlesen.config.json': '{}' });
  mkdirSync(join(cwd, 'folder.html'));
  symlinkSync('mill.en.txt', join(cwd, 'link.txt'));
  const result = await gegenlesen([...check, '--out', 'first.json', '--out', out], { cwd });
  expect(result).toEqual({ status: 2, stdout: '', stderr: `gegenlesen: ${message}\n` });
  expect(readdirSync(cwd).sort()).toEqual([...texts, 'folder.html', 'gegenlesen.config.json', 'link.txt'].sort());
  expect(readFileSync(join(cwd, 'mill.en.txt'), 'utf8')).toBe(article['mill.en.txt']);
});

test('--out names a file twice', async () => {
  const { status, stderr } = await gegenlesen([...check, '--out', 'a.md', '--out', './a.md'], {
    cwd: folderWith(article),
  });
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: 'gegenlesen: ./a.md: is named twice; write the report to another file\n',
  });
});

test('an unwritable folder is named', async () => {
  const cwd = folderWith(article);
  chmodSync(cwd, 0o555);
  const { status, stderr } = await gegenlesen([...check, '--out', 'report.html'], { cwd, ...asNobody });
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: 'gegenlesen: report.html: you may not write it; write elsewhere\n',
  });
});

test('a report replaces the previous one, also through a link', async () => {
  const cwd = folderWith({ ...article, 'real.json': 'old' });
  symlinkSync('real.json', join(cwd, 'report.json'));
  await gegenlesen([...check, '--out', 'report.json'], { cwd });
  expect(JSON.parse(readFileSync(join(cwd, 'real.json'), 'utf8')).findings).toHaveLength(1);
});

test('after a wrong input the previous report is unchanged', async () => {
  const cwd = folderWith({ ...article, 'report.json': 'old' });
  const { status } = await gegenlesen(['check', 'mill.en.txt', 'mill.en.txt', '--out', 'report.json'], { cwd });
  expect({ status, report: readFileSync(join(cwd, 'report.json'), 'utf8') }).toEqual({ status: 2, report: 'old' });
});

/** A disk of 64 KB, if the test may mount one. */
function tinyDisk(): string | null {
  const disk = folderWith({});
  if (!isRoot || spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk]).status !== 0) return null;
  onTestFinished(() => {
    execFileSync('umount', [disk]);
  });
  return disk;
}

test('a full disk is reported, and the previous report is kept', async (context) => {
  const disk = tinyDisk();
  if (disk === null) return context.skip('no disk can be mounted here');
  const report = join(disk, 'report.html');
  writeFileSync(report, 'old');
  writeFileSync(join(disk, 'ballast'), Buffer.alloc(48_000));
  const { status, stdout, stderr } = await gegenlesen([...check, '--out', report], { cwd: folderWith(article) });
  const message = `gegenlesen: ${report}: the disk is full; free some space or write elsewhere\n`;
  expect({ status, stdout, stderr }).toEqual({ status: 3, stdout: '', stderr: message });
  expect(readdirSync(disk).sort()).toEqual(['ballast', 'report.html']);
  expect(readFileSync(report, 'utf8')).toBe('old');
});

test.skipIf(!existsSync('/dev/full'))('a full disk behind standard output is reported', () => {
  const main = join(import.meta.dirname, '../bin/gegenlesen.js');
  const stdio = ['ignore', openSync('/dev/full', 'w'), 'pipe'] as const;
  const { status, stderr } = spawnSync(process.execPath, [main, ...check], {
    cwd: folderWith(article),
    stdio: [...stdio],
  });
  const message = 'gegenlesen: standard output: the disk is full; free some space or write elsewhere\n';
  expect({ status, stderr: String(stderr) }).toEqual({ status: 3, stderr: message });
});

const pairs = Array.from({ length: 20_000 }, (_, i) => `The ${i} boats left.\tDie ${i} Boote fuhren ab.\n`).join('');
const checkPairs = ['check', '--pairs', 'p.tsv', '--format', 'jsonl', '--source-lang', 'en', '--target-lang', 'de'];

test('when its reader goes away, it ends quietly', async () => {
  const child = start(checkPairs, { cwd: folderWith({ 'p.tsv': pairs }) });
  let stderr = '';
  child.stderr.on('data', (text) => {
    stderr += text;
  });
  child.stdout.once('data', () => child.stdout.destroy());
  const status = await new Promise((resolve) => child.on('close', resolve));
  expect({ status, stderr }).toEqual({ status: 141, stderr: '' });
});

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s in the middle ends it with %i and leaves nothing half written', async (signal, expected) => {
  const cwd = folderWith({ 'p.tsv': pairs, 'o.jsonl': 'old' });
  const child = start([...checkPairs, '--out', 'o.jsonl'], { cwd });
  child.stdout.once('data', () => {
    expect(readdirSync(cwd)).toHaveLength(3);
    child.kill(signal);
  });
  child.stdout.resume();
  const status = await new Promise((resolve) => child.on('close', resolve));
  expect(status).toBe(expected);
  expect(readdirSync(cwd).sort()).toEqual(['o.jsonl', 'p.tsv']);
  expect(readFileSync(join(cwd, 'o.jsonl'), 'utf8')).toBe('old');
});

test('Ctrl-C while two texts are compared ends it at once, with nothing written', async () => {
  const long = (sentence: string): string => Array.from({ length: 8000 }, (_, i) => `${sentence} ${i}.\n`).join('');
  const cwd = folderWith({ 'a.txt': long('The boat left on day'), 'b.txt': long('Das Boot fuhr ab am Tag') });
  const child = start(['check', 'a.txt', 'b.txt', '--out', 'report.json'], { cwd });
  setTimeout(() => child.kill('SIGINT'), 1000);
  const ended = await new Promise((resolve) => child.on('close', (_, signal) => resolve(signal)));
  // Killed by the signal, which a shell reports as 130.
  expect(ended).toBe('SIGINT');
  expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'b.txt']);
});
