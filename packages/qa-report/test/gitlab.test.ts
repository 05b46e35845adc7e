import { expect, test } from 'vitest';
import { attack, batch, written } from './lists.ts';

const issues = JSON.parse(written('gitlab', batch));

test('a batch is the golden file', async () => {
  await expect(written('gitlab', batch)).toMatchFileSnapshot('goldens/batch.golden.codequality.json');
});

test.each([
  ['a batch', batch],
  ['a hostile batch', attack],
  ['the same pairs twice', [...batch, ...batch]],
])('%s has what GitLab asks for, and no fingerprint twice', (_, pairs) => {
  const found = JSON.parse(written('gitlab', pairs));
  for (const issue of found) {
    expect(issue).toEqual({
      description: expect.stringMatching(/^[^\n]+$/),
      check_name: expect.any(String),
      fingerprint: expect.stringMatching(/^[\da-f]{64}$/),
      severity: expect.stringMatching(/^(?:info|minor|major|critical|blocker)$/),
      location: { path: expect.any(String), lines: { begin: expect.any(Number), end: expect.any(Number) } },
    });
  }
  expect(new Set(found.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size).toBe(found.length);
});

test('an issue keeps its fingerprint when sentences before it are removed', () => {
  const [, , , harbour] = batch;
  if (harbour === undefined || !('findings' in harbour)) throw new Error('the harbour is missing');
  const [first, , last] = JSON.parse(written('gitlab', [{ ...harbour, findings: harbour.findings.slice(1) }]));
  const before = issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint);
  expect(before).toContain(first.fingerprint);
  expect(before).toContain(last.fingerprint);
});

test('nothing is an empty list', () => {
  expect(JSON.parse(written('gitlab', []))).toEqual([]);
});

test('settled findings are left out', () => {
  expect(
    issues.filter(({ location }: { location: { path: string } }) => location.path === 'texts/ferry/de.txt'),
  ).toHaveLength(1);
});
