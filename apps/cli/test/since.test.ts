import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BatchIndex, Report } from '@gegenlesen/bitext';
import { expect, test } from 'vitest';
import { article, folderWith, gegenlesen } from './gegenlesen.ts';
import { repositoryWith, type TestRepository } from './git.ts';

const { 'mill.en.txt': english, 'mill.de.txt': german } = article;
const moreSeats = english.replace('12 seats', '16 seats');
const pair = (name: string): Record<string, string> => ({ [`${name}.en.txt`]: english, [`${name}.de.txt`]: german });

const batch = ({ folder }: TestRepository, ...options: string[]) =>
  gegenlesen(['batch', '.', '--since', 'main', '--out', '../out', '--format', 'json', ...options], {
    cwd: join(folder, 'texts'),
  });

/** The names of the pairs in the index of a batch with `--since main`, with their states. */
async function checked(repository: TestRepository): Promise<string[]> {
  const { stdout, stderr } = await batch(repository);
  if (stdout === '') throw new Error(stderr);
  const { pairs, totals } = BatchIndex.parse(JSON.parse(stdout));
  return pairs.map(({ name, status }) => `${name}: ${status}${totals.rules['out-of-date'] ? ', out of date' : ''}`);
}

const below = (files: Readonly<Record<string, string | null>>): Record<string, string | null> =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [`texts/${name}`, text]));

test.each<[what: string, change: (repository: TestRepository) => void, expected: string[]]>([
  ['nothing', () => undefined, []],
  ['an original, committed', ({ commit }) => commit(2, below({ 'a.en.txt': moreSeats })), ['a: done, out of date']],
  ['an original, not committed', ({ write }) => write(below({ 'a.en.txt': moreSeats })), ['a: done, out of date']],
  [
    'an original, staged',
    ({ write, git }) => {
      write(below({ 'a.en.txt': moreSeats }));
      git('add', '--all');
    },
    ['a: done, out of date'],
  ],
  ['a translation', ({ write }) => write(below({ 'a.de.txt': german.replace('Fluss', 'Bach') })), ['a: done']],
  [
    'both sides',
    ({ write }) => write(below({ 'a.en.txt': moreSeats, 'a.de.txt': german.replace('12 Plätzen', '16 Plätzen') })),
    ['a: done'],
  ],
  ['what is no text of a pair', ({ write }) => write({ 'texts/a.png': '', 'notes.txt': 'None.' }), []],
  ['a new pair', ({ write }) => write(below(pair('new'))), ['new: done']],
  ['a new original alone', ({ write }) => write(below({ 'new.en.txt': english })), ['new: unpaired']],
  ['a translation that is gone', ({ write }) => write(below({ 'a.de.txt': null })), ['a: unpaired']],
  ['a pair that is gone', ({ write }) => write(below({ 'a.en.txt': null, 'a.de.txt': null })), []],
  [
    'the name of a pair and a sentence of its original',
    ({ git, commit }) => {
      git('mv', 'texts/a.en.txt', 'texts/moved.en.txt');
      git('mv', 'texts/a.de.txt', 'texts/moved.de.txt');
      commit(2, below({ 'moved.en.txt': moreSeats }));
    },
    ['moved: done, out of date'],
  ],
  ['a new file that git ignores', ({ write }) => write({ '.gitignore': '*.txt\n', ...below(pair('new')) }), []],
])('what a branch changed: %s', async (_, change, expected) => {
  const repository = repositoryWith(below({ ...pair('a'), ...pair('b'), 'alone.en.txt': english }));
  repository.git('checkout', '--quiet', '-b', 'work');
  change(repository);
  expect(await checked(repository)).toEqual(expected);
});

test('names may contain spaces, quotation marks, dashes and line breaks', async () => {
  const names = ['"quoted"', '-x', 'Müll $(x)', 'two\nlines', 'two words'];
  const repository = repositoryWith(below(Object.assign({}, ...names.map(pair))));
  for (const name of names) repository.write(below({ [`${name}.en.txt`]: moreSeats }));
  expect(await checked(repository)).toEqual(names.map((name) => `${name}: done, out of date`));
});

test('later changes on the main branch do not count', async () => {
  const repository = repositoryWith(below({ ...pair('a'), ...pair('b') }));
  repository.git('checkout', '--quiet', '-b', 'work');
  repository.commit(2, below({ 'a.en.txt': moreSeats }));
  repository.git('checkout', '--quiet', 'main');
  repository.commit(3, below({ 'b.en.txt': moreSeats }));
  repository.git('checkout', '--quiet', 'work');
  expect(await checked(repository)).toEqual(['a: done, out of date']);
});

test('a batch without changes passes and says so', async () => {
  const { status, stderr } = await batch(repositoryWith(below(pair('a'))));
  expect({ status, stderr }).toEqual({ status: 0, stderr: 'gegenlesen: no text below . changed since main\n' });
});

test('the report shows both versions, and a second run reuses it', async () => {
  const repository = repositoryWith(below(pair('a')));
  repository.write(below({ 'a.en.txt': moreSeats }));
  expect((await batch(repository)).status).toBe(1);
  const path = join(repository.folder, 'out/a.json');
  const first = readFileSync(path, 'utf8');
  expect(Report.parse(JSON.parse(first)).findings.find(({ rule }) => rule === 'out-of-date')).toMatchObject({
    group: 'coverage',
    severity: 'major',
    source: { text: '16' },
    target: { text: 'Sie möchte noch vor dem Ende des Jahres eine Bäckerei mit 12 Plätzen eröffnen.' },
    message: expect.stringMatching(/from `.*12 seats.*` to `.*16 seats/),
  });
  expect((await batch(repository)).status).toBe(1);
  expect(readFileSync(path, 'utf8')).toBe(first);
});

test('check takes a revision as well', async () => {
  const repository = repositoryWith(below(pair('a')));
  repository.write(below({ 'a.en.txt': moreSeats }));
  const { stdout } = await gegenlesen(['check', 'texts/a.en.txt', 'texts/a.de.txt', '--since', 'HEAD'], {
    cwd: repository.folder,
  });
  expect(stdout).toContain('major out-of-date  sentence 3, texts/a.de.txt:3:1');
});

test.each<[string, string[], string]>([
  ['a revision that is not known', ['--since', 'nope'], '--since: `nope` is not a revision of this repository; name '],
  ['one that looks like an option', ['--since=--all'], '--since: `--all` is not a revision'],
  ['one that looks like a command', ['--since', 'main; rm -r .'], '--since: `main; rm -r .` is not a revision'],
  ['an empty one', ['--since', ''], '--since: `` is not a revision'],
])('%s is reported', async (_, options, message) => {
  const { folder } = repositoryWith(below(pair('a')));
  const { status, stderr } = await gegenlesen(['batch', 'texts', ...options], { cwd: folder });
  expect({ status, said: stderr.includes(message) ? message : stderr }).toEqual({ status: 2, said: message });
});

test('sentence pairs have no history', async () => {
  const { folder } = repositoryWith({ 'p.tsv': 'The mill.\tDie Mühle.\n' });
  expect(await gegenlesen(['check', '--pairs', 'p.tsv', '--since', 'main'], { cwd: folder })).toMatchObject({
    status: 2,
    stderr: 'gegenlesen: --since: cannot be combined with `check --pairs`; leave it out\n',
  });
});

test('in a shallow clone the message says how to get the history', async () => {
  const { folder, git, commit } = repositoryWith(below(pair('a')));
  commit(2, below({ 'a.en.txt': moreSeats }));
  const clone = join(folderWith({}), 'clone');
  git('clone', '--quiet', '--depth', '1', `file://${folder}`, clone);
  const { status, stderr } = await gegenlesen(['batch', 'texts', '--since', 'HEAD~1'], {
    cwd: clone,
  });
  expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining('`fetch-depth: 0`') });
});

test('a folder without a repository, and a machine without git', async () => {
  const cwd = folderWith(pair('a'));
  const call = (env: Record<string, string>) => gegenlesen(['batch', '.', '--since', 'main'], { cwd, env });
  expect(await call({ GIT_CEILING_DIRECTORIES: join(cwd, '..') })).toMatchObject({
    status: 2,
    stderr: 'gegenlesen: .: is not in a git repository; run it in a clone\n',
  });
  expect(await call({ PATH: cwd })).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('git: is not installed, or not in the PATH; '),
  });
});
