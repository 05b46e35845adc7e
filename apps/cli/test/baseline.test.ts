import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Baseline, BatchIndex } from '@gegenlesen/bitext';
import { expect, test } from 'vitest';
import { article, folderWith, gegenlesen } from './gegenlesen.ts';

const { 'mill.en.txt': english, 'mill.de.txt': german, 'drifted.de.txt': drifted } = article;
const texts = {
  'texts/good.en.txt': english,
  'texts/good.de.txt': german,
  'texts/old.en.txt': english,
  'texts/old.de.txt': drifted,
};
const file = 'gegenlesen-baseline.json';
/** The roof costs 80,000, and a translator wrote 8,000. */
const worse = drifted.replace('80.000', '8.000');

const linesIn = (cwd: string): readonly string[] =>
  Baseline.parse(JSON.parse(readFileSync(join(cwd, file), 'utf8'))).findings.map(
    ({ path, rule, count, message }) => `${count} ${path} ${rule}: ${message}`,
  );
const oldFinding = '1 texts/old.de.txt number-changed: Expected `420,000` in the translation, found `240.000`';
const batch = (cwd: string, ...options: string[]) =>
  gegenlesen(['batch', 'texts', '--out', 'out', '--threads', '2', '--baseline', file, ...options], { cwd });
const stateOf = ({ status, stdout }: { status: unknown; stdout: string }): unknown[] => [
  status,
  stdout.split('\n').at(-2),
];
const warnings = (stderr: string): readonly string[] =>
  stderr.split('\n').filter((line) => line.startsWith('gegenlesen: '));

test('a project with old findings can start today, and fails only on new ones', async () => {
  const cwd = folderWith(texts);
  const written = await gegenlesen(['baseline', 'texts'], { cwd });
  expect(stateOf(written)).toEqual([0, 'gegenlesen-baseline.json: 1 finding of 1 text is settled.']);
  expect(linesIn(cwd)).toEqual([oldFinding]);

  expect(stateOf(await batch(cwd))).toEqual([0, '2 pairs checked, 2 passed, 1 finding settled. Passes.']);
  const index = BatchIndex.parse(JSON.parse(readFileSync(join(cwd, 'out/index.json'), 'utf8')));
  expect(index.pairs.map(({ name, score, settled = 0 }) => [name, score, settled])).toEqual([
    ['good', 100, 0],
    ['old', 100, 1],
  ]);

  writeFileSync(join(cwd, 'texts/good.de.txt'), drifted);
  expect(stateOf(await batch(cwd))).toEqual([1, '2 pairs checked, 1 passed, 1 finding settled. Does not pass.']);
});

test.each<[string, readonly string[], number, number]>([
  ['without it the old finding counts', [], 1, 0],
  ['with it the text passes', ['--baseline', file], 0, 1],
])('check: %s', async (_, options, status, settled) => {
  const cwd = folderWith(texts);
  await gegenlesen(['baseline', 'texts/old.en.txt', 'texts/old.de.txt'], { cwd });
  const pair = ['texts/old.en.txt', 'texts/old.de.txt'];
  const answer = await gegenlesen(['check', ...pair, '--format', 'json', ...options], { cwd });
  expect(answer.status).toBe(status);
  expect(JSON.parse(answer.stdout).settled).toHaveLength(settled);
});

test('one more of the same finding is new', async () => {
  const [title, price] = ['The price rose to 420,000 euros.', 'Der Preis stieg auf 240.000 Euro.'];
  const cwd = folderWith({
    'a.en.md': `${title}\n\nThe mill is old.\n`,
    'a.de.md': `${price}\n\nDie Mühle ist alt.\n`,
  });
  await gegenlesen(['baseline', 'a.en.md', 'a.de.md'], { cwd });
  writeFileSync(join(cwd, 'a.en.md'), `${title}\n\nThe mill is old.\n\n${title}\n`);
  writeFileSync(join(cwd, 'a.de.md'), `${price}\n\nDie Mühle ist alt.\n\n${price}\n`);
  const { status, stdout } = await gegenlesen(['check', 'a.en.md', 'a.de.md', '--baseline', file, '--format', 'json'], {
    cwd,
  });
  const { findings, settled } = JSON.parse(stdout);
  expect([status, findings.length, settled.length]).toEqual([1, 1, 1]);
});

test('a line that a merge duplicated settles only one finding', async () => {
  const cwd = folderWith({ ...texts, 'texts/old.en.txt': english.repeat(2), 'texts/old.de.txt': drifted.repeat(2) });
  await gegenlesen(['baseline', 'texts'], { cwd });
  const written = readFileSync(join(cwd, file), 'utf8');
  expect(linesIn(cwd)).toEqual([oldFinding.replace('1', '2')]);
  const once = written.replace('"count":2', '"count":1');
  const [entry = ''] = /^.*fingerprint.*$/m.exec(once) ?? [];
  writeFileSync(join(cwd, file), once.replace(entry, `${entry},\n${entry}`));
  expect((await batch(cwd)).status).toBe(1);
});

test('entries that no longer match are reported, can fail the run, and are pruned', async () => {
  const cwd = folderWith(texts);
  await gegenlesen(['baseline', 'texts'], { cwd });
  writeFileSync(join(cwd, 'texts/old.de.txt'), german);
  const told = await batch(cwd);
  expect([told.status, warnings(told.stderr)]).toEqual([
    0,
    [
      `gegenlesen: ${file}, line 4: texts/old.de.txt: number-changed is no longer found; \`gegenlesen baseline PLACE --prune\` removes it`,
    ],
  ]);
  expect((await batch(cwd, '--strict-exceptions')).status).toBe(1);
  writeFileSync(join(cwd, 'texts/good.de.txt'), drifted);
  const pruned = await gegenlesen(['baseline', 'texts', '--prune'], { cwd });
  expect(stateOf(pruned)).toEqual([0, `${file}: no findings are settled (1 before).`]);
  expect(linesIn(cwd)).toEqual([]);
});

test('when it is rewritten for one text, the others keep their lines', async () => {
  const cwd = folderWith({ ...texts, 'texts/new.en.txt': english, 'texts/new.de.txt': drifted });
  await gegenlesen(['baseline', 'texts'], { cwd });
  writeFileSync(join(cwd, 'texts/new.de.txt'), worse);
  await gegenlesen(['baseline', 'texts/new.en.txt', 'texts/new.de.txt'], { cwd });
  expect(linesIn(cwd)).toEqual([
    '1 texts/new.de.txt number-changed: Expected `420,000` in the translation, found `240.000`',
    '1 texts/new.de.txt number-changed: Expected `80,000` in the translation, found `8.000`',
    oldFinding,
  ]);
  rmSync(join(cwd, 'texts/new.de.txt'));
  await gegenlesen(['baseline', 'texts/good.en.txt', 'texts/good.de.txt'], { cwd });
  expect(linesIn(cwd)).toEqual([oldFinding]);
});

test('the file does not depend on the order of the results, and names no folder of this machine', async () => {
  const many = Object.fromEntries(
    [...'abcdefgh'].flatMap((name) => [
      [`texts/${name}.en.txt`, english],
      [`texts/${name}.de.txt`, drifted],
    ]),
  );
  const cwd = folderWith(many);
  const written: string[] = [];
  for (const threads of ['1', '2']) {
    await gegenlesen(['baseline', join(cwd, 'texts'), '--threads', threads, '--out', file], { cwd });
    written.push(readFileSync(join(cwd, file), 'utf8'));
  }
  expect(written[0]).toBe(written[1]);
  expect(written[0]).not.toContain(cwd);
  expect(linesIn(cwd)).toHaveLength(8);
});

const line = '{"path":"a.de.md","rule":"omitted","fingerprint":"0123456789abcdef","count":1,"message":"gone"}';
const form = (...lines: string[]): string => `{\n  "version": 1,\n  "findings": [\n${lines.join('\n')}\n  ]\n}\n`;

test.each<[string, string | Buffer, string]>([
  ['is no JSON', 'version 1', ', line 1: is not valid JSON'],
  ['has a conflict of git', form(`${line},`, '<<<<<<< HEAD', line), ', line 5: is not valid JSON'],
  ['lacks a comma', form(line, line), ', line 4: is not valid JSON'],
  ['has a wrong key', form(`${line},`, line.replace('rule', 'rul')), ', line 5: '],
  ['counts nothing', form(line.replace('1,', '0,')), ', line 4: `count`: '],
  ['is not UTF-8', Buffer.from(form(line.replace('gone', 'Br\u00fccke')), 'latin1'), ': is not UTF-8'],
  ['is of another version', form(line).replace('1', '2'), ', version: '],
])('a baseline that %s ends with 2', async (_, text, message) => {
  const cwd = folderWith({ ...texts, [file]: text });
  const { status, stderr, stdout } = await batch(cwd);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain(`gegenlesen: ${file}${message}`);
  expect((await gegenlesen(['baseline', 'texts'], { cwd })).status).toBe(2);
  expect(readFileSync(join(cwd, file))).toEqual(Buffer.from(text));
});

test.each<[string, readonly string[], string]>([
  [
    'that is missing',
    ['check', 'texts/old.en.txt', 'texts/old.de.txt', '--baseline', 'b.json'],
    'b.json: does not exist',
  ],
  ['that is to be pruned', ['baseline', 'texts', '--prune'], `${file}: does not exist`],
])('a baseline %s ends with 2', async (_, call, message) => {
  const { status, stderr } = await gegenlesen(call, { cwd: folderWith(texts) });
  expect(status).toBe(2);
  expect(stderr).toContain(message);
});
