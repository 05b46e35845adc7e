import { expect, test } from 'vitest';
import { read } from './repository.ts';

const readme = read('README.md');

test('README reaches "Five minutes" within two screens', () => {
  const front = readme.slice(0, readme.indexOf('\n## Five minutes'));
  expect(front.split('\n').length).toBeLessThanOrEqual(40);
  expect(front.split(/\s+/).length).toBeLessThanOrEqual(250);
});

test('README shows about six rows of the evaluation', () => {
  const [, evaluation = ''] = /<!-- evaluation:start -->(.*)<!-- evaluation:end -->/s.exec(readme) ?? [];
  const rows = evaluation.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| ---'));
  expect(rows.length - 1).toBeGreaterThanOrEqual(3);
  expect(rows.length - 1).toBeLessThanOrEqual(7);
});
