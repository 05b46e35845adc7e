import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TrendEntry } from '@gegenlesen/bitext';
import { trendFormats as allTrendFormats } from '@gegenlesen/qa-report';
import { expect, test } from 'vitest';
import { trendFormats } from '../src/formats.ts';
import { article, folderWith, gegenlesen } from './gegenlesen.ts';
import { repositoryWith } from './git.ts';

const { 'mill.en.txt': english, 'mill.de.txt': german, 'drifted.de.txt': drifted } = article;
const texts = {
  'texts/a.en.txt': english,
  'texts/a.de.txt': german,
  'texts/b.en.txt': english,
  'texts/b.de.txt': drifted,
};
const entriesIn = (folder: string): TrendEntry[] =>
  readFileSync(join(folder, 'gegenlesen-trend.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => TrendEntry.parse(JSON.parse(line)));

test('each commit has one line, however often it is added', async () => {
  const { folder: cwd, commit, git } = repositoryWith(texts);
  const add = async () => {
    await gegenlesen(['batch', 'texts', '--out', '../out'], { cwd });
    return gegenlesen(['trend', '--add', '../out/index.json'], { cwd });
  };
  expect((await add()).status).toBe(0);
  commit(2, { 'texts/b.de.txt': german });
  expect((await add()).status).toBe(0);
  const { stdout } = await add();
  const [first, second, more] = entriesIn(cwd);
  expect(more).toBeUndefined();
  expect(first).toMatchObject({
    date: '2024-03-01T12:00:00.000Z',
    pairs: 2,
    passed: 1,
    // Half of the words have 39.02 points, the other half 100.
    score: 69.51,
    words: 82,
    findings: { critical: 1, major: 0, minor: 0, neutral: 0 },
    scores: { a: 100, b: 39.02 },
  });
  expect(second).toMatchObject({ commit: git('rev-parse', 'HEAD').trim(), score: 100, passed: 2 });
  expect(stdout).toContain('100 (+30.49) on 2024-03-02 at ');
});

test('a report, without a repository', async () => {
  const cwd = folderWith(article);
  await gegenlesen(['check', 'mill.en.txt', 'drifted.de.txt', '--out', 'report.json'], { cwd });
  const env = { GIT_CEILING_DIRECTORIES: join(cwd, '..') };
  const args = ['trend', '--add', 'report.json', '--date', '2024-03-09', '--out', 'trend.svg', '--out', 'trend.html'];
  expect((await gegenlesen(args, { cwd, env })).status).toBe(0);
  expect(entriesIn(cwd)).toMatchObject([
    { date: '2024-03-09T00:00:00.000Z', commit: null, scores: { 'mill.en.txt': 39.02 } },
  ]);
  expect(readFileSync(join(cwd, 'trend.svg'), 'utf8')).toContain('<circle');
  expect(readFileSync(join(cwd, 'trend.html'), 'utf8')).toContain('<circle');
});

test.each<[what: string, args: string[], message: string]>([
  [
    'no scores yet',
    [],
    'gegenlesen-trend.jsonl: contains no scores yet; run `gegenlesen trend --add reports/index.json`',
  ],
  ['a broken line', ['--file', 'broken.jsonl'], 'broken.jsonl, line 2: is not valid JSON; '],
  ['a file that is no index', ['--add', 'mill.en.txt'], 'mill.en.txt: is not valid JSON; '],
  ['JSON of something else', ['--add', 'other.json'], 'other.json: is neither the index of a batch nor a report; '],
  ['a file that is not there', ['--add', 'nowhere.json'], 'nowhere.json: does not exist; '],
  ['a wrong date', ['--date', 'May'], '--date: `May` is not a date; '],
  ['a wrong ending', ['--out', 'trend.png'], 'trend.png: no trend is written to files with this ending; '],
  ['the file of the trend itself', ['--file', 'a.json', '--out', 'a.json'], 'a.json: is '],
])('%s is reported, and nothing is written', async (_, args, message) => {
  const cwd = folderWith(article);
  writeFileSync(join(cwd, 'broken.jsonl'), '\n{\n');
  writeFileSync(join(cwd, 'other.json'), '{}');
  const { status, stderr } = await gegenlesen(['trend', ...args], { cwd });
  expect({ status, said: stderr.includes(message) ? message : stderr }).toEqual({ status: 2, said: message });
  expect(existsSync(join(cwd, 'gegenlesen-trend.jsonl'))).toBe(false);
});

test('the help lists every format', () => {
  expect(trendFormats).toEqual(allTrendFormats);
});
