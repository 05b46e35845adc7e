import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { markdownPage, writeBrief } from './page.ts';

const tables = [
  {
    title: 'Speed',
    note: 'On one core.',
    columns: ['text', 'pairs'],
    rows: [['news', '12']],
    brief: [{ what: 'Pairs a second', on: 'news', result: '12' }],
  },
  { title: 'Memory', note: 'At most.', columns: ['text', 'MB'], rows: [['news', '141']] },
];

test('the page of docs has every table whole', () => {
  const page = markdownPage(tables);
  expect(page).toContain('## Speed\n\nOn one core.\n\n| text | pairs |');
  expect(page).toContain('## Memory\n\nAt most.\n\n| text | MB |');
});

test('the front page has the brief rows between its markers, and its own text stays', async () => {
  const path = join(await mkdtemp(join(tmpdir(), 'gegenlesen-')), 'README.md');
  await writeFile(path, 'Before.\n<!-- evaluation:start -->\nold\n<!-- evaluation:end -->\nAfter.\n');
  await writeBrief(path, tables);
  expect(await readFile(path, 'utf8')).toBe(
    'Before.\n<!-- evaluation:start -->\n\n|  | measured on | result |\n| --- | --- | --- |\n| Pairs a second | news | 12 |\n\n<!-- evaluation:end -->\nAfter.\n',
  );
});

test('a front page without markers is an error', async () => {
  const path = join(await mkdtemp(join(tmpdir(), 'gegenlesen-')), 'README.md');
  await writeFile(path, 'No markers.\n');
  await expect(writeBrief(path, tables)).rejects.toThrow('evaluation:start');
});
