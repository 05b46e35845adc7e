import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Reading } from '@gegenlesen/bitext';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { keptReadings } from './kept-readings.ts';

const folder = mkdtempSync(join(tmpdir(), 'gegenlesen-readings-'));
const path = join(folder, 'cache', 'readings.tsv');
beforeEach(() => rmSync(join(folder, 'cache'), { recursive: true, force: true }));
afterAll(() => rmSync(folder, { recursive: true }));

const reading = (fault: number): Reading => ({
  pair: { fault, people: 0.25 },
  words: {
    en: [{ start: 0, end: 4, wrong: fault, kind: { replaced: 0.5, unmatched: 0.3, exchanged: 0.2 }, counterpart: 0 }],
    de: [{ start: 1, end: 5, wrong: 0.1, kind: { replaced: 1, unmatched: 0, exchanged: 0 }, counterpart: null }],
  },
  readTo: { en: 4, de: 5 },
});

const losses: string[] = [];
const opened = (most?: number) => keptReadings(path, (reason) => losses.push(reason), most);

test('what one run has read, the next one knows', () => {
  const first = opened();
  first.set('a', reading(0.9001));
  first.set('b', reading(0.2));
  const second = opened();
  expect([first.get('a'), second.get('a'), second.get('b')]).toEqual([reading(0.9001), reading(0.9001), reading(0.2)]);
  expect(second.get('c')).toBeUndefined();
});

test('two runs at a time add to the same file', () => {
  const [one, other] = [opened(), opened()];
  one.set('a', reading(0.1));
  other.set('b', reading(0.2));
  one.set('c', reading(0.3));
  const next = opened();
  expect(['a', 'b', 'c'].map((key) => next.get(key)?.pair.fault)).toEqual([0.1, 0.2, 0.3]);
});

test('a line that was not written to its end is read again, and spoils no other', () => {
  opened().set('a', reading(0.1));
  appendFileSync(path, readFileSync(path, 'utf8').replace('a', 'b').slice(0, 40));
  const second = opened();
  expect(second.get('b')).toBeUndefined();
  second.set('b', reading(0.2));
  const third = opened();
  expect(['a', 'b'].map((key) => third.get(key)?.pair.fault)).toEqual([0.1, 0.2]);
});

test('a file that is too large loses its older half', () => {
  const first = opened();
  for (const key of 'abcd') first.set(key, reading(0.5));
  const second = opened(statSync(path).size - 1);
  expect([...'abcd'].filter((key) => second.get(key) !== undefined)).toEqual(['c', 'd']);
  expect([...'abcd'].filter((key) => opened().get(key) !== undefined)).toEqual(['c', 'd']);
});

test('where nothing can be kept, reading goes on, and the reason is reported once', () => {
  mkdirSync(path, { recursive: true });
  losses.length = 0;
  const cache = opened();
  cache.set('a', reading(0.1));
  cache.set('b', reading(0.2));
  expect([cache.get('a')?.pair.fault, cache.get('b')?.pair.fault]).toEqual([0.1, 0.2]);
  expect(losses).toHaveLength(1);
});
