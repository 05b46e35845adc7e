import { expect, test } from 'vitest';
import { checkPages } from '../scripts/check-pages.ts';
import { files, read } from './repository.ts';

const folder = 'docs/checks/';
const expected = checkPages();
const remedy = 'run `npm run docs`';

test.each([...expected])(`${folder}%s is what its check says of itself`, (name, page) => {
  expect(files, remedy).toContain(folder + name);
  expect(read(folder + name), remedy).toBe(page);
});

test('no page outlives its check', () => {
  const pages = files.filter((path) => path.startsWith(folder)).map((path) => path.slice(folder.length));
  expect(pages, remedy).toEqual([...expected.keys()].sort());
});
