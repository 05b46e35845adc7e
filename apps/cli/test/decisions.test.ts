import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Report } from '@gegenlesen/bitext';
import { expect, test } from 'vitest';
import { article, folderWith, gegenlesen } from './gegenlesen.ts';

const { 'mill.en.txt': english, 'mill.de.txt': german, 'drifted.de.txt': drifted } = article;
const texts = {
  'texts/mill.en.txt': english,
  'texts/mill.de.txt': drifted,
  'texts/copy.en.txt': english,
  'texts/copy.de.txt': drifted,
};
const pair = ['texts/mill.en.txt', 'texts/mill.de.txt'];
const file = 'decisions.jsonl';

const reportOf = async (cwd: string): Promise<Report> =>
  Report.parse(JSON.parse((await gegenlesen(['check', ...pair, '--format', 'json'], { cwd })).stdout));

/** A decision on the only finding of the pair, as a person would add it. */
async function lineIn(cwd: string, changes: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const { findings, source, target } = await reportOf(cwd);
  const { fingerprint, rule } = findings[0] ?? { fingerprint: '', rule: '' };
  return `${JSON.stringify({
    fingerprint,
    rule,
    verdict: 'dismissed',
    reason: 'the price was corrected later',
    name: 'Ida',
    at: '2026-03-04T09:30:00+01:00',
    source: source.segments[1]?.text,
    target: target.segments[1]?.text,
    ...changes,
  })}\n`;
}

const batch = (cwd: string, ...options: string[]) =>
  gegenlesen(['batch', 'texts', '--out', 'out', '--threads', '2', '--decisions', file, ...options], { cwd });
const lastLine = ({ stdout }: { stdout: string }): string | undefined => stdout.split('\n').at(-2);
const warnings = (stderr: string): readonly string[] =>
  stderr.split('\n').filter((line) => line.startsWith('gegenlesen: '));

test('a dismissed finding is settled with its reason and name, also elsewhere in the text', async () => {
  const cwd = folderWith(texts);
  writeFileSync(join(cwd, file), await lineIn(cwd, { path: 'texts/mill.de.txt' }));
  const checked = await gegenlesen(['check', ...pair, '--decisions', file, '--format', 'json'], { cwd });
  const { findings, settled } = Report.parse(JSON.parse(checked.stdout));
  expect([checked.status, findings.length]).toEqual([0, 0]);
  expect(settled.map(({ by, reason, name }) => [by, reason, name])).toEqual([
    ['decision', 'the price was corrected later', 'Ida'],
  ]);
  expect(lastLine(await batch(cwd))).toBe('2 pairs checked, 2 passed, 2 findings settled. Passes.');
});

test.each<[string, Readonly<Record<string, unknown>>, string]>([
  ['confirmed', { verdict: 'confirmed', reason: null }, '0 passed'],
  ['open again', { verdict: 'open', reason: null }, '0 passed'],
  [
    'dismissed for all these words',
    { fingerprint: 'of another', words: { source: '420,000', target: null } },
    '2 passed',
  ],
  ['dismissed for other words', { fingerprint: 'of another', words: { source: '430,000', target: null } }, '0 passed'],
])('%s: the last line counts', async (_, changes, expected) => {
  const cwd = folderWith(texts);
  const before = changes.words === undefined ? await lineIn(cwd) : '';
  writeFileSync(join(cwd, file), `${before}${await lineIn(cwd, changes)}`);
  expect(lastLine(await batch(cwd))).toContain(expected);
});

test.each<[string, string, string, number]>([
  ['holds', '', '2 pairs checked, 2 passed, 2 findings settled. Passes.', 0],
  [
    'does not hold once the sentence changes',
    ' damals',
    '2 pairs checked, 1 passed, 1 finding settled. Does not pass.',
    1,
  ],
])('what was dismissed in sentences that were joined otherwise %s', async (_, added, expected, status) => {
  const cwd = folderWith(texts);
  const { findings, source, target } = await reportOf(cwd);
  const side = (name: 'source' | 'target') => {
    const [first, second] = { source, target }[name].segments.slice(1);
    const { start = 0, end = 0 } = findings[0]?.[name] ?? {};
    const from = first?.start ?? 0;
    return { text: `${first?.text} ${second?.text}`, mark: { start: start - from, end: end - from } };
  };
  const decided = {
    fingerprint: 'of the joined ones',
    source: side('source').text,
    target: side('target').text,
    marked: { source: side('source').mark, target: side('target').mark },
    path: 'texts/mill.de.txt',
  };
  writeFileSync(join(cwd, file), await lineIn(cwd, decided));
  const [, sentence = ''] = target.segments.map(({ text }) => text);
  writeFileSync(join(cwd, 'texts/mill.de.txt'), drifted.replace(sentence, sentence.replace(/\.$/, `${added}.`)));
  const all = await batch(cwd, '--strict-exceptions');
  expect({ line: lastLine(all), warned: warnings(all.stderr) }).toEqual({ line: expected, warned: [] });
  const one = await gegenlesen(['check', ...pair, '--decisions', file], { cwd });
  expect(one.status).toBe(status);
});

test('after a new decision, only the pairs it concerns are checked again', async () => {
  const cwd = folderWith({ ...texts, 'texts/good.en.txt': english, 'texts/good.de.txt': german, [file]: '' });
  await batch(cwd);
  const journal = (): number => readFileSync(join(cwd, 'out/.gegenlesen.jsonl'), 'utf8').split('\n').length - 1;
  expect(journal()).toBe(3);
  writeFileSync(join(cwd, file), await lineIn(cwd));
  expect(lastLine(await batch(cwd))).toBe('3 pairs checked, 3 passed, 2 findings settled. Passes.');
  expect(journal()).toBe(5);
  expect(lastLine(await batch(cwd))).toBe('3 pairs checked, 3 passed, 2 findings settled. Passes.');
  expect(journal()).toBe(5);
});

test('a batch of one pair, which needs no thread, applies decisions and the glossary too', async () => {
  const cwd = folderWith({
    'texts/mill.en.txt': english,
    'texts/mill.de.txt': drifted,
    'terms.csv': 'en;de\nowner;Käuferin\n',
  });
  writeFileSync(join(cwd, file), await lineIn(cwd));
  expect(lastLine(await batch(cwd))).toBe('1 pair checked, 1 passed, 1 finding settled. Passes.');
  writeFileSync(join(cwd, 'gegenlesen.config.json'), '{ "glossary": "terms.csv", "gate": { "failOn": "major" } }');
  expect(lastLine(await batch(cwd))).toBe('1 pair checked, 0 passed, 1 finding settled. Does not pass.');
});

test('a decision that no longer matches is reported if its text was checked', async () => {
  const cwd = folderWith(texts);
  const here = await lineIn(cwd, { path: 'texts/mill.de.txt' });
  const elsewhere = await lineIn(cwd, { fingerprint: 'of another', path: 'texts/copy.de.txt' });
  const anywhere = await lineIn(cwd, { fingerprint: 'of no text' });
  writeFileSync(join(cwd, file), `${here}\n${elsewhere}${anywhere}`);
  writeFileSync(join(cwd, 'texts/mill.de.txt'), german);
  const gone = (line: number): string =>
    `gegenlesen: ${file}, line ${line}: the number-changed that was dismissed is no longer found; remove the line`;

  const one = await gegenlesen(['check', ...pair, '--decisions', file], { cwd });
  expect([one.status, warnings(one.stderr)[0]]).toEqual([0, gone(1)]);
  const strict = await gegenlesen(['check', ...pair, '--decisions', file, '--strict-exceptions'], { cwd });
  expect(strict.status).toBe(1);
  // The sentences of the first text are in the other one, too.
  const all = await batch(cwd);
  expect(warnings(all.stderr).slice(0, 2)).toEqual([gone(3), gone(4)]);
});

test('a baseline omits what is dismissed', async () => {
  const cwd = folderWith(texts);
  writeFileSync(join(cwd, file), await lineIn(cwd));
  const written = await gegenlesen(['baseline', 'texts', '--decisions', file], { cwd });
  expect(lastLine(written)).toBe('gegenlesen-baseline.json: no findings are settled.');
});

const good =
  '{"fingerprint":"0123456789abcdef","rule":"omitted","verdict":"confirmed","reason":null,"name":"Ida","at":"2026-03-04T09:30:00Z","source":"Gone.","target":null}';

test.each<[string, string, string]>([
  ['is no JSON', `${good}\n<<<<<<< HEAD\n`, 'line 2: is not valid JSON; fix the line or remove it'],
  ['is a number', '7\n', 'line 1: '],
  ['lacks a name', `\n${good.replace('"name":"Ida",', '')}\n`, 'line 2: `name`: '],
  ['has a wrong verdict', good.replace('confirmed', 'dismised'), 'line 1: `verdict`: '],
  ['has a wrong key', good.replace('verdict', 'verdikt'), 'line 1: '],
  ['has one key too many', good.replace('{', '{"pfad":"a.md",'), 'line 1: Unrecognized key: "pfad"'],
  ['has a wrong time', good.replace('T09:30:00Z', ''), 'line 1: `at`: '],
  [
    'dismisses without a reason',
    good.replace('confirmed', 'dismissed'),
    'line 1: `reason`: is missing; a dismissal needs a reason',
  ],
  ['names no words', good.replace('{', '{"words":{"source":null,"target":null},'), 'line 1: `words`: names no words'],
])('a line that %s ends with 2', async (_, text, message) => {
  const cwd = folderWith({ ...texts, [file]: text });
  for (const call of [
    ['check', ...pair, '--decisions', file],
    ['batch', 'texts', '--decisions', file],
  ]) {
    const { status, stdout, stderr } = await gegenlesen(call, { cwd });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(`gegenlesen: ${file}, ${message}`);
  }
});

test('decisions cannot be combined with sentence pairs', async () => {
  const { status, stderr } = await gegenlesen(['check', '--pairs', 'a.tsv', '--decisions', file], {
    cwd: folderWith({}),
  });
  expect([status, stderr]).toEqual([
    2,
    'gegenlesen: --decisions: cannot be combined with `check --pairs`; leave it out\n',
  ]);
});
