import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BatchIndex, Report } from '@gegenlesen/bitext';
import { expect, test } from 'vitest';
import { article, folderWith, gegenlesen, start } from './gegenlesen.ts';

const { 'mill.en.txt': english, 'mill.de.txt': german, 'drifted.de.txt': drifted } = article;
const texts = {
  'texts/good.en.txt': english,
  'texts/good.de.txt': german,
  'texts/en/bad.txt': english,
  'texts/de/bad.txt': drifted,
  'texts/alone.en.md': '# Alone\n',
  'texts/broken.en.txt': english,
  'texts/broken.de.txt': Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0, 0),
};
const batch = (cwd: string, ...options: string[]) =>
  gegenlesen(['batch', 'texts', '--out', 'out', '--threads', '2', ...options], { cwd });
const indexIn = (cwd: string): BatchIndex =>
  BatchIndex.parse(JSON.parse(readFileSync(join(cwd, 'out/index.json'), 'utf8')));
const names = [...'01234567'].map((digit) => `mill-${digit}`);
const many = Object.fromEntries(
  names.flatMap((name) => [
    [`texts/${name}.en.txt`, english],
    [`texts/${name}.de.txt`, german],
  ]),
);

test('every pair of a folder gets its reports, and texts without a partner are listed', async () => {
  const cwd = folderWith(texts);
  const { status, stdout, stderr } = await batch(cwd);
  expect({ status, state: stdout.split('\n').at(-2) }).toEqual({
    status: 1,
    state: '2 pairs checked, 1 passed, 1 cannot be read, 1 without a partner. Does not pass.',
  });
  const said = stderr.split('\n').map((line) => line.replace(/^\d/, 'n'));
  expect(said.sort()).toEqual([
    '',
    'n/3 bad: 39.02 does not pass',
    'n/3 broken: cannot be read',
    'n/3 good: 100 passes',
  ]);
  const { pairs, totals } = indexIn(cwd);
  expect(pairs).toEqual([
    {
      name: 'alone',
      status: 'unpaired',
      score: null,
      pass: null,
      findings: null,
      error: expect.stringContaining('alone.en.md'),
    },
    {
      name: 'bad',
      status: 'done',
      score: expect.any(Number),
      pass: false,
      findings: { critical: 1, major: 0, minor: 0, neutral: 0 },
      words: 41,
      penalty: 25,
      drift: expect.any(Number),
      error: null,
    },
    {
      name: 'broken',
      status: 'failed',
      score: null,
      pass: null,
      findings: null,
      error: expect.stringContaining('broken.de.txt: '),
    },
    {
      name: 'good',
      status: 'done',
      score: 100,
      pass: true,
      findings: { critical: 0, major: 0, minor: 0, neutral: 0 },
      words: 41,
      penalty: 0,
      drift: expect.any(Number),
      error: null,
    },
  ]);
  expect(totals).toMatchObject({
    pairs: 4,
    done: 2,
    failed: 1,
    unpaired: 1,
    passed: 1,
    words: 82,
    score: 69.51,
    rules: { 'number-changed': 1 },
  });
  const report = Report.parse(JSON.parse(readFileSync(join(cwd, 'out/bad.json'), 'utf8')));
  expect([report.source.path, report.target.path]).toEqual(['en/bad.txt', 'de/bad.txt']);
  expect(readFileSync(join(cwd, 'out/index.html'), 'utf8')).toContain('<a href="./bad.html">bad</a>');
  expect(readFileSync(join(cwd, 'out/index.csv'), 'utf8')).toMatch(/^good,done,100,true,0,0,0,0,,0\.\d+\r$/m);
});

test('batch writes the same report as check', async () => {
  const cwd = folderWith({ 'texts/mill.en.txt': english, 'texts/mill.de.txt': drifted });
  await batch(cwd);
  await gegenlesen(['check', 'mill.en.txt', 'mill.de.txt', '--out', '../alone.json', '--out', '../alone.html'], {
    cwd: join(cwd, 'texts'),
  });
  for (const ending of ['json', 'html']) {
    expect(readFileSync(join(cwd, `out/mill.${ending}`), 'utf8')).toBe(
      readFileSync(join(cwd, `alone.${ending}`), 'utf8'),
    );
  }
});

test('a second run checks only what changed', async () => {
  const cwd = folderWith(many);
  expect(await batch(cwd)).toMatchObject({ status: 0, stdout: '8 pairs checked, 8 passed. Passes.\n' });
  // The report is not read again, so a mark in it stays if the pair did not change.
  for (const name of names) writeFileSync(join(cwd, `out/${name}.json`), 'mark');
  writeFileSync(join(cwd, 'texts/mill-3.de.txt'), drifted);
  rmSync(join(cwd, 'out/mill-5.html'));
  expect(await batch(cwd)).toMatchObject({ status: 1, stdout: expect.stringContaining('8 pairs checked, 7 passed.') });
  const checkedAnew = names.filter((name) => readFileSync(join(cwd, `out/${name}.json`), 'utf8') !== 'mark');
  expect(checkedAnew).toEqual(['mill-3', 'mill-5']);
  expect(await batch(cwd, '--no-meaning')).toMatchObject({ status: 1 });
  expect(names.filter((name) => readFileSync(join(cwd, `out/${name}.json`), 'utf8') === 'mark')).toEqual([]);
});

test('Ctrl-C lets running pairs finish, and the same command continues', async () => {
  const count = 60;
  const long = (text: string): string => text.repeat(12);
  const files = Object.fromEntries(
    Array.from({ length: count }, (_, i) => i).flatMap((i) => [
      [`texts/m${i}.en.txt`, long(english)],
      [`texts/m${i}.de.txt`, long(german)],
    ]),
  );
  const cwd = folderWith(files);
  const child = start(['batch', 'texts', '--out', 'out', '--threads', '1'], { cwd });
  let said = '';
  const status = await new Promise<number | null>((resolve) => {
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      if (said === '') child.kill('SIGINT');
      said += text;
    });
    child.on('close', resolve);
  });
  const [, done] = /stopped; (\d+) of 60 pairs are done; run the same command again for the rest/.exec(said) ?? [];
  expect(status).toBe(130);
  expect(Number(done)).toBeGreaterThan(0);
  expect(Number(done)).toBeLessThan(count);
  expect(existsSync(join(cwd, 'out/index.json'))).toBe(false);
  expect(await batch(cwd)).toMatchObject({ status: 0, stdout: '60 pairs checked, 60 passed. Passes.\n' });
});

test('a manifest and a glossary', async () => {
  const cwd = folderWith({
    'list/pairs.csv': 'original,translation,name\n../a/one.txt,../b/eins.txt,one\n',
    'a/one.txt': 'The mill was sold. The buyer is a baker.\n',
    'b/eins.txt': 'Die Mühle wurde verkauft. Der Käufer ist Bäcker.\n',
    'terms.csv': 'en;de\nbuyer;Erwerber\n',
  });
  const { status, stdout } = await gegenlesen(
    ['batch', 'list/pairs.csv', '--out', 'out', '--glossary', 'terms.csv', '--fail-on', 'major', '--format', 'json'],
    { cwd },
  );
  expect({ status, rules: BatchIndex.parse(JSON.parse(stdout)).totals.rules }).toEqual({
    status: 1,
    rules: { 'term-required': 1 },
  });
});

const pair = (name: string, translation: string = german) => ({
  [`texts/${name}.en.txt`]: english,
  [`texts/${name}.de.txt`]: translation,
});

test.each<[string, string[], Readonly<Record<string, string>>, number, string]>([
  [
    'a text without a partner',
    [],
    { ...pair('good'), 'texts/alone.en.txt': english },
    1,
    '1 without a partner. Does not pass.',
  ],
  [
    'a text without a partner',
    ['unpaired'],
    { ...pair('good'), 'texts/alone.en.txt': english },
    0,
    '1 without a partner, 1 of these allowed. Passes.',
  ],
  [
    'a pair that cannot be read',
    [],
    { ...pair('good'), ...pair('odd', 'PK\u0003\u0004\0\0') },
    1,
    '1 cannot be read. Does not pass.',
  ],
  [
    'a pair that cannot be read',
    ['unreadable'],
    { ...pair('good'), ...pair('odd', 'PK\u0003\u0004\0\0') },
    0,
    '1 cannot be read, 1 of these allowed. Passes.',
  ],
  [
    'a pair that cannot be read',
    ['unpaired', 'empty'],
    { ...pair('good'), ...pair('odd', 'PK\u0003\u0004\0\0') },
    1,
    '1 cannot be read. Does not pass.',
  ],
  ['no pair', [], { 'texts/logo.png': '' }, 1, '0 pairs checked, 0 passed. Does not pass.'],
  ['no pair', ['empty'], { 'texts/logo.png': '' }, 0, '0 pairs checked, 0 passed. Passes.'],
  [
    'no pair',
    ['unpaired'],
    { 'texts/alone.en.txt': english },
    1,
    '1 without a partner, 1 of these allowed. Does not pass.',
  ],
  [
    'a pair that does not pass',
    ['unpaired', 'unreadable', 'empty'],
    pair('bad', drifted),
    1,
    '1 pair checked, 0 passed. Does not pass.',
  ],
])('%s, where %j is allowed', async (_, allow, files, status, said) => {
  const cwd = folderWith({ ...files, 'gegenlesen.config.json': JSON.stringify({ gate: { allow } }) });
  const result = await batch(cwd, '--no-meaning');
  expect({ status: result.status, said: result.stdout.trimEnd().slice(-said.length) }).toEqual({ status, said });
  expect(indexIn(cwd).gate?.pass).toBe(status === 0);
});

test('a batch takes its pairs, exclusions and settings by path from the configuration', async () => {
  const cwd = folderWith({
    'texts/site/home.md': english,
    'texts/de/home.md': drifted,
    'texts/site/terms.md': english,
    'texts/de/terms.md': drifted,
    'texts/site/draft.md': english,
    'gegenlesen.config.yaml': `pairs: ['texts/site/*.md:texts/de/*.md']
exclude: [texts/site/draft.md]
rules:
  number-changed: minor
overrides:
  - files: [texts/**/terms.md]
    rules:
      number-changed: critical
`,
  });
  const { status } = await batch(cwd, '--no-meaning');
  expect(status).toBe(1);
  expect(indexIn(cwd).pairs.map(({ name, pass }) => [name, pass])).toEqual([
    ['site/home', true],
    ['site/terms', false],
  ]);
});

test('a broken configuration is reported before anything is checked', async () => {
  const cwd = folderWith({ ...pair('good'), 'texts/gegenlesen.config.json': '{"gate": {"minScor": 99}}' });
  const { status, stdout, stderr } = await batch(cwd);
  expect({ status, stdout, made: existsSync(join(cwd, 'out')) }).toEqual({ status: 2, stdout: '', made: false });
  expect(stderr).toBe(
    'gegenlesen: texts/gegenlesen.config.json, line 1, column 11: `gate.minScor` is not a known key; did you mean `minScore`?\n',
  );
});

test.each<[string, Readonly<Record<string, string>>, string[], string]>([
  ['no place', {}, ['batch'], 'batch: needs a place; write `gegenlesen batch FOLDER`'],
  ['a place that is not there', {}, ['batch', 'texts'], 'texts: does not exist; check the spelling and the folder'],
  ['a file that is no manifest', { 'a.txt': '' }, ['batch', 'a.txt'], 'a.txt: is neither a folder nor a manifest; '],
  ['a wrong pattern', { 'a/b.txt': '' }, ['batch', 'a', '--pair', '*'], '--pair: `*` is not a pattern; '],
  [
    'a wrong number',
    { 'a/b.txt': '' },
    ['batch', 'a', '--threads', '0'],
    '--threads: `0` is not a whole number above 0',
  ],
])('%s is reported', async (_, files, args, message) => {
  const { status, stderr } = await gegenlesen(args, { cwd: folderWith(files) });
  expect({ status, said: stderr.includes(message) ? message : stderr }).toEqual({ status: 2, said: message });
});
