import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Report } from '@gegenlesen/bitext';
import {
  listFormats as allListFormats,
  pairFormats as allPairFormats,
  reportFormats as allReportFormats,
} from '@gegenlesen/qa-report';
import { version } from 'gegenlesen';
import { expect, test } from 'vitest';
import { listFormats, pairFormats, reportFormats } from '../src/formats.ts';
import { article, folderWith, gegenlesen } from './gegenlesen.ts';

const faithful = ['check', 'mill.en.txt', 'mill.de.txt'];
const drifted = ['check', 'mill.en.txt', 'drifted.de.txt'];

test('a faithful translation passes', async () => {
  const { status, stdout, stderr } = await gegenlesen(faithful, { cwd: folderWith(article) });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^verdict {6}Passes\. No critical findings\.$/m);
});

test('a drifted figure is shown in both texts, and the text fails', async () => {
  const { status, stdout } = await gegenlesen(drifted, { cwd: folderWith(article) });
  expect(status).toBe(1);
  expect(stdout).toContain(
    [
      'critical number-changed  sentence 2, drifted.de.txt:2:34',
      'en │ The new owner paid 420,000 euros for it and will spend 80,000 more on the',
      '   │                    ^^^^^^^',
      '   │ roof.',
      'de │ Die neue Besitzerin zahlte dafür 240.000 Euro und wird weitere 80.000 für',
      '   │                                  ^^^^^^^',
      '   │ das Dach ausgeben.',
      '   Expected `420,000` in the translation, found `240.000`',
    ].join('\n'),
  );
});

test.each([
  { what: 'is reported', options: [], told: true },
  { what: 'is ignored with --no-meaning', options: ['--no-meaning'], told: false },
])('a negation that was lost $what', async ({ options, told }) => {
  const cwd = folderWith({
    'ferry.en.txt': 'The ferry to the island did not sail on Tuesday. The guests waited at the harbour.\n',
    'ferry.de.txt': 'Die Fähre zur Insel fuhr am Dienstag. Die Gäste warteten am Hafen.\n',
  });
  const { stdout } = await gegenlesen(['check', 'ferry.en.txt', 'ferry.de.txt', ...options], { cwd });
  expect(stdout.includes('negation-lost')).toBe(told);
});

test('json is the report, and the same call gives the same bytes', async () => {
  const cwd = folderWith(article);
  const [first, second] = [
    await gegenlesen([...drifted, '--format', 'json'], { cwd }),
    await gegenlesen([...drifted, '--format', 'json'], { cwd }),
  ];
  expect(second).toEqual(first);
  const report = Report.parse(JSON.parse(first.stdout));
  expect(report.findings.map(({ rule, bead }) => [rule, bead])).toEqual([['number-changed', 1]]);
});

test.each([
  ['a critical finding fails', [], 1],
  ['unless nothing is to fail', ['--fail-on', 'never'], 0],
  ['a score is asked for and not reached', ['--fail-on', 'never', '--min-score', '90'], 1],
  ['the configuration asks for nothing', ['--config', 'lenient.json'], 0],
  ['the command line wins over the configuration', ['--config', 'lenient.json', '--fail-on', 'major'], 1],
])('%s', async (_, options, status) => {
  const cwd = folderWith({ ...article, 'lenient.json': '{"gate": {"failOn": "never"}, "sourceLang": "en"}' });
  expect((await gegenlesen([...drifted, ...options], { cwd })).status).toBe(status);
});

test.each([
  ['{"gate": {"failon": "major"}}', 'line 1, column 11: `gate.failon` is not a known key; did you mean `failOn`?'],
  ['{"minScores": 90}', undefined],
  ['{"gate": {"minScore": 190}}', 'line 1, column 23: `gate.minScore` is 190; write 100 or less'],
  [
    '{"sourceLang": "english"}',
    'line 1, column 16: `sourceLang`: `english` is not a language tag; write `de`, `en`, `de-CH` or the like',
  ],
  ['[1]', undefined],
  ['{"gate": ', undefined],
])('a configuration that holds %s is refused', async (config, problem) => {
  const cwd = folderWith({ ...article, 'gate.json': config });
  const { status, stdout, stderr } = await gegenlesen([...faithful, '--config', 'gate.json'], { cwd });
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/^gegenlesen: gate\.json[^\n]*\n$/);
  if (problem !== undefined) expect(stderr).toBe(`gegenlesen: gate.json, ${problem}\n`);
});

test('each --out is written in the format of its ending, in addition to standard output', async () => {
  const cwd = folderWith(article);
  const names = ['report.html', 'report.json', 'report.md', 'report.txt', 'findings.jsonl'];
  const out = names.flatMap((name) => ['--out', name]);
  const { status, stdout } = await gegenlesen([...drifted, '--format', 'jsonl', ...out], { cwd });
  expect(status).toBe(1);
  expect(readdirSync(cwd).sort()).toEqual([...Object.keys(article), ...names].sort());
  const read = (name: string): string => readFileSync(join(cwd, name), 'utf8');
  expect(read('findings.jsonl')).toBe(stdout);
  expect(read('report.html')).toMatch(/^<!doctype html>/i);
  expect(JSON.parse(read('report.json')).version).toBe(version);
  expect(read('report.txt')).toMatch(/^original {5}mill\.en\.txt/);
  expect(read('report.md')).toContain('## 1. critical: number-changed');
});

test('swapped arguments are corrected with a notice', async () => {
  const cwd = folderWith(article);
  const options = ['--source-lang', 'en', '--format', 'json'];
  const { status, stdout, stderr } = await gegenlesen(['check', 'mill.de.txt', 'mill.en.txt', ...options], { cwd });
  expect({ status, path: JSON.parse(stdout).source.path }).toEqual({ status: 0, path: 'mill.en.txt' });
  expect(stderr).toMatch(/^gegenlesen: The arguments were swapped: `mill\.en\.txt` is taken as the original/);
});

test.each([
  ['a pipe', {}, false],
  ['a pipe with FORCE_COLOR', { FORCE_COLOR: '1' }, true],
  ['NO_COLOR beside FORCE_COLOR', { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
])('%s: coloured or not', async (_, env, isColored) => {
  const { stdout } = await gegenlesen(drifted, { cwd: folderWith(article), env });
  expect(stdout.includes('\u001b[')).toBe(isColored);
});

test('the version is that of the report', async () => {
  expect(await gegenlesen(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
});

test('the formats on offer are those that can be rendered', () => {
  expect(reportFormats).toEqual(allReportFormats);
  expect(pairFormats).toEqual(allPairFormats);
  expect(listFormats).toEqual(allListFormats);
});

test.each([
  { form: 'two texts', call: ['check', 'mill.en.txt', 'mill.de.txt'] },
  { form: 'pairs', call: ['check', '--pairs', 'mill.tsv'] },
])('$form is checked against a glossary', async ({ call }) => {
  const cwd = folderWith({
    'mill.en.txt': 'The mill by the river is old. The roof of the mill is new.\n',
    'mill.de.txt': 'Die Mühle am Fluss ist alt. Das Dach der Mühle ist neu.\n',
    'mill.tsv': 'The mill by the river is old.\tDie Mühle am Fluss ist alt.\n',
    'terms.csv': 'en,de\nmill,Wassermühle\n',
    'wrong.csv': 'en,colour\nmill,red\n',
  });
  const { stdout } = await gegenlesen([...call, '--glossary', 'terms.csv'], { cwd });
  expect(stdout).toContain('Expected `Wassermühle` for `mill`, found no form of it');
  const wrong = await gegenlesen([...call, '--glossary', 'wrong.csv'], { cwd });
  expect(wrong.status).toBe(2);
  expect(wrong.stderr).toContain('wrong.csv, line 1: has the unknown column `colour`');
});
