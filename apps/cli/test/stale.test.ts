import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { StalePair, StaleReport } from '@gegenlesen/bitext';
import { staleFormats as allStaleFormats } from '@gegenlesen/qa-report';
import { expect, test } from 'vitest';
import { staleFormats } from '../src/formats.ts';
import { article, folderWith, gegenlesen } from './gegenlesen.ts';
import { type Files, repositoryWith, type TestRepository } from './git.ts';

const { 'mill.en.txt': english, 'mill.de.txt': german } = article;
const mill = { 'mill.en.txt': english, 'mill.de.txt': german };
const price = (text: string): string => text.replace('420,000', '450,000').replace('420.000', '450.000');
const seats = (text: string): string => text.replace('12 seats', '16 seats').replace('12 Plätzen', '16 Plätzen');
const river = (text: string): string => text.replace('by the river', 'at the river').replace('am Fluss', 'beim Fluss');
const en = (text: string): Files => ({ 'mill.en.txt': text });
const de = (text: string): Files => ({ 'mill.de.txt': text });

/** What is out of date in a tree: the line of the translation, and both versions of the original. */
async function stale({ folder }: Pick<TestRepository, 'folder'>): Promise<string[]> {
  const { stdout, stderr } = await gegenlesen(['stale', '--format', 'json'], { cwd: folder });
  if (stdout === '') throw new Error(stderr);
  const { pairs } = StaleReport.parse(JSON.parse(stdout));
  return pairs.flatMap(({ status, basis, sentences }) => [
    `${status} by ${basis}`,
    ...sentences.map(({ line, kind, words }) => {
      const changed = words.filter(({ change }) => change !== 'same').map(({ text }) => text.trim());
      return `${line} ${kind}: ${changed.join(' > ')}`;
    }),
  ]);
}

test.each<[what: string, history: (repository: TestRepository) => void, expected: string[]]>([
  [
    'an original that changed later',
    ({ commit }) => commit(2, en(seats(english))),
    ['out-of-date by history', '3 changed: 12 > 16'],
  ],
  [
    'one that changed and is not committed',
    ({ write }) => write(en(seats(english))),
    ['out-of-date by history', '3 changed: 12 > 16'],
  ],
  [
    'a translation that followed in a separate commit',
    ({ commit }) => {
      commit(2, en(seats(english)));
      commit(3, de(seats(german)));
    },
    ['current by history'],
  ],
  [
    'a translation that followed in the same commit',
    ({ commit }) => commit(2, { ...en(seats(english)), ...de(seats(german)) }),
    ['current by history'],
  ],
  [
    'a translation that is being corrected',
    ({ commit, write }) => {
      commit(2, en(seats(english)));
      write(de(seats(german)));
    },
    ['current by history'],
  ],
  [
    'another sentence of the translation changed after it',
    ({ commit }) => {
      commit(2, en(seats(english)));
      commit(3, de(river(german)));
    },
    ['out-of-date by history', '3 changed: 12 > 16'],
  ],
  [
    'one of two sentences was brought up to date',
    ({ commit }) => {
      commit(2, en(price(seats(english))));
      commit(3, de(price(german)));
    },
    ['out-of-date by history', '3 changed: 12 > 16'],
  ],
  [
    'two changes of one sentence',
    ({ commit }) => {
      commit(2, en(english.replace('12 seats', '14 seats')));
      commit(3, de(river(german)));
      commit(4, en(seats(english)));
    },
    ['out-of-date by history', '3 changed: 12 > 16'],
  ],
  [
    'a change that was reverted',
    ({ commit }) => {
      commit(2, en(seats(english)));
      commit(3, en(english));
    },
    ['current by history'],
  ],
  ['only white space changed', ({ commit }) => commit(2, en(english.replaceAll('\n', '\n\n'))), ['current by history']],
  [
    'a sentence that was added and one that was removed',
    ({ commit }) => commit(2, en(`${english.replace(/^.*\n/, '')}It will be called Ilm.\n`)),
    [
      'out-of-date by history',
      '1 removed: The old mill by the river was sold in March.',
      '3 added: It will be called Ilm.',
    ],
  ],
  [
    'files that were renamed before',
    ({ commit, git }) => {
      git('mv', 'mill.en.txt', 'house.en.txt');
      git('mv', 'mill.de.txt', 'house.de.txt');
      commit(2, {});
      commit(3, { 'house.en.txt': seats(english) });
    },
    ['out-of-date by history', '3 changed: 12 > 16'],
  ],
  [
    'a branch that changed both sides in two commits',
    ({ commit, git }) => {
      git('checkout', '--quiet', '-b', 'work');
      commit(2, de(seats(german)));
      commit(3, en(seats(english)));
      git('checkout', '--quiet', 'main');
      commit(4, { 'notes.png': '' });
      git('merge', '--quiet', '--no-ff', '--no-edit', 'work');
    },
    ['current by history'],
  ],
])('%s', async (_, history, expected) => {
  const repository = repositoryWith(mill);
  history(repository);
  expect(await stale(repository)).toEqual(expected);
});

const dated = (date: string, text: string): string => `---\nms.date: ${date}\n---\n\n${text}`;

test.each<[what: string, files: Files, expected: string[]]>([
  [
    'an older date in the translation',
    { 'mill.en.md': dated('03/09/2024', seats(english)), 'mill.de.md': dated('12/24/2023', german) },
    ['out-of-date by dates', '3 changed: '],
  ],
  [
    'the same date',
    { 'mill.en.md': dated('03/09/2024', english), 'mill.de.md': dated('2024-03-09', german) },
    ['current by dates'],
  ],
  [
    'the same date, and a figure that differs',
    { 'mill.en.md': dated('03/09/2024', seats(english)), 'mill.de.md': dated('2024-03-09', german) },
    ['suspected by dates', '3 changed: '],
  ],
  ['no date', mill, ['current by texts']],
  ['no date, and a figure that differs', { ...mill, ...en(seats(english)) }, ['suspected by texts', '3 changed: ']],
])('without a history: %s', async (_, files, expected) => {
  const folder = folderWith(files as Record<string, string>);
  const shown = (await stale({ folder })).map((line) => line.replace(/^\d+ (?=changed: $)/, '3 '));
  expect(shown).toEqual(expected);
});

test('a single commit is no history', async () => {
  const files = { 'mill.en.md': dated('03/09/2024', seats(english)), 'mill.de.md': dated('12/24/2023', german) };
  expect((await stale(repositoryWith(files)))[0]).toBe('out-of-date by dates');
});

test.each<[string[], number]>([
  [[], 1],
  [['--fail-on', 'suspected'], 1],
  [['--fail-on', 'never'], 0],
])('the exit status with %j is %i', async (options, status) => {
  const { folder, commit } = repositoryWith(mill);
  commit(2, en(seats(english)));
  expect((await gegenlesen(['stale', '.', ...options], { cwd: folder })).status).toBe(status);
});

test('a tree that is current passes', async () => {
  const { folder, commit } = repositoryWith(mill);
  commit(2, de(river(german)));
  expect(await gegenlesen(['stale'], { cwd: folder })).toEqual({
    status: 0,
    stdout: '1 pair, 1 current, 0 out of date.\n',
    stderr: '',
  });
});

test('several formats at once', async () => {
  const { folder, commit } = repositoryWith(mill);
  commit(2, en(seats(english)));
  const files = ['list.json', 'list.jsonl', 'list.md'];
  const { stdout } = await gegenlesen(['stale', ...files.flatMap((file) => ['--out', file])], { cwd: folder });
  const [json, jsonl, markdown] = files.map((file) => readFileSync(join(folder, file), 'utf8'));
  expect(stdout).toContain('bakery with [-12-]{+16+} seats');
  expect(StaleReport.parse(JSON.parse(json ?? '')).totals).toMatchObject({ outOfDate: 1, sentences: 1 });
  expect(StalePair.parse(JSON.parse(jsonl ?? '')).status).toBe('out-of-date');
  expect(markdown).toContain('bakery with <del>12</del><ins>16</ins> seats');
});

test('an unreadable pair does not pass, and the rest is reported', async () => {
  const { folder, commit } = repositoryWith({ ...mill, 'odd.en.txt': english, 'odd.de.txt': 'PK\u0003\u0004\0\0' });
  commit(2, { ...en(seats(english)), 'odd.en.txt': seats(english) });
  const { status, stdout } = await gegenlesen(['stale'], { cwd: folder });
  expect(status).toBe(1);
  expect(stdout).toContain('odd.de.txt: cannot be read');
  expect(stdout).toContain('mill.de.txt: 1 sentence is out of date');
});

test('a shallow clone is an error', async () => {
  const { folder, git, commit } = repositoryWith(mill);
  commit(2, en(seats(english)));
  const clone = join(folderWith({}), 'clone');
  git('clone', '--quiet', '--depth', '1', `file://${folder}`, clone);
  expect(await gegenlesen(['stale'], { cwd: clone })).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('`fetch-depth: 0`'),
  });
});

test('the help lists every format', () => {
  expect(staleFormats).toEqual(allStaleFormats);
});
