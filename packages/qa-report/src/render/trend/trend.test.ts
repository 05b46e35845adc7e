import { type BatchIndex, InputError, type TrendEntry } from '@gegenlesen/bitext';
import { describe, expect, test } from 'vitest';
import { type BatchResult, indexOfPairs } from '../../decide/totals/index-of-pairs.ts';
import { entryOfIndex, readTrend, withEntry, writeTrend } from '../../decide/totals/trend-entries.ts';
import { renderTrend, trendFormatOfPath } from './render-trend.ts';
import { floorOf, thinned } from './trend-lines.ts';

const entry = (day: number, score: number | null, more: Partial<TrendEntry> = {}): TrendEntry => ({
  date: `2024-03-${String(day).padStart(2, '0')}T12:00:00.000Z`,
  commit: `${day}`.repeat(40).slice(0, 40),
  version: '1.0.0',
  pairs: 2,
  passed: 1,
  score,
  words: 1200,
  findings: { critical: 1, major: 0, minor: 2, neutral: 0 },
  scores: { 'guide/start': 90 + day, index: 99 },
  ...more,
});
const three = [entry(1, 90), entry(2, 95.5), entry(3, 97.25)];

const result = (name: string, words: number, penalty: number): BatchResult => ({
  pair: {
    name,
    status: 'done',
    score: 100 - (100 * penalty) / words,
    pass: true,
    findings: { critical: 0, major: 0, minor: penalty, neutral: 0 },
    words,
    penalty,
    error: null,
  },
  rules: {},
  found: [],
  idle: [],
});
const at = { date: '2024-03-01T12:00:00.000Z', commit: null };

test('a text counts by its number of words', () => {
  const index = indexOfPairs([result('long', 9_900, 99), result('short', 100, 20)], '1.0.0');
  // 119 points in 10,000 words; the mean of 99 and 80 would be 89.5.
  expect(entryOfIndex(index, at, 'index.json')).toEqual({
    ...at,
    version: '1.0.0',
    pairs: 2,
    passed: 2,
    score: 98.81,
    words: 10_000,
    findings: { critical: 0, major: 0, minor: 119, neutral: 0 },
    scores: { long: 99, short: 80 },
  });
});

test('an index without words is refused', () => {
  const index = indexOfPairs([result('a', 100, 1)], '1.0.0');
  const { words: _, score: __, ...totals } = index.totals;
  const older: BatchIndex = { ...index, totals };
  expect(() => entryOfIndex(older, at, 'index.json')).toThrow('index.json: does not count the words of its pairs');
});

test.each<[what: string, added: TrendEntry, expected: string[]]>([
  ['a later commit comes last', entry(4, 98), ['1 90', '2 95.5', '3 97.25', '4 98']],
  [
    'an earlier one has its place',
    entry(1, 80, { commit: 'f', date: '2024-02-01T00:00:00.000Z' }),
    ['1 80', '1 90', '2 95.5', '3 97.25'],
  ],
  ['the same commit is replaced', entry(2, 99), ['1 90', '2 99', '3 97.25']],
])('%s', (_, added, expected) => {
  expect(withEntry(three, added).map(({ date, score }) => `${Number(date.slice(8, 10))} ${score}`)).toEqual(expected);
});

test('what was written can be read again', () => {
  expect(readTrend('t.jsonl', writeTrend(three))).toEqual(three);
});

test.each<[what: string, line: string, problem: string]>([
  ['no JSON', '{', 't.jsonl, line 2: is not valid JSON'],
  ['not an entry', '[]', 't.jsonl, line 2: is not an entry of a trend'],
  [
    'a score that is none',
    JSON.stringify({ ...entry(2, 95), score: 101 }),
    't.jsonl, line 2: `score` is missing or wrong',
  ],
  ['no date', JSON.stringify({ ...entry(2, 95), date: 'May' }), 't.jsonl, line 2: `date` is missing or wrong'],
])('%s names its line', (_, line, problem) => {
  const read = () => readTrend('t.jsonl', `${writeTrend([entry(1, 90)])}${line}\n`);
  expect(read).toThrow(InputError);
  expect(read).toThrow(problem);
});

test('the text draws every entry, sums up the last, and lists the pairs', () => {
  expect(renderTrend(three, 'text', { width: 60 })).toBe(` 100 ┤
     ┤        ▃▃▃
     ┤    ▂▂▂ ███
     ┤    ███ ███
     ┤    ███ ███
  90 ┤▁▁▁ ███ ███
     └────────────
      2024-03-03

97.25 (+1.75) on 2024-03-03 at 3333333, MQM over 1,200 words
2 pairs, 1 passed; 3 findings: 1 critical and 2 minor

guide/start  ▂▂▃      93  +1
index        ▇▇▇      99
`);
});

describe('text fits', () => {
  const many = Array.from({ length: 500 }, (_, i) =>
    entry(1 + (i % 28), 80 + (i % 20), { scores: { [`${'very/'.repeat(30)}long`]: 80, b: 90 } }),
  );
  test.each([40, 80])('%i columns', (width) => {
    const lines = renderTrend(many, 'text', { width }).split('\n');
    expect(lines.filter((line) => /[┤└▁-█]/.test(line) && line.length > width)).toEqual([]);
  });
});

test('colour shows the direction of the change', () => {
  expect(renderTrend(three, 'text', { color: true })).toContain('\u001b[32m+1.75\u001b[39m');
  expect(renderTrend([entry(1, 90), entry(2, 80)], 'text', { color: true })).toContain('\u001b[31m-10\u001b[39m');
});

test.each<[what: string, entries: TrendEntry[]]>([
  ['one entry', [entry(1, 90)]],
  ['no score', [entry(1, null, { scores: {} })]],
  ['a gap', [entry(1, 90), entry(2, null, { scores: {} }), entry(3, 95)]],
  ['only full marks', [entry(1, 100), entry(2, 100)]],
  ['nothing left', [entry(1, 0), entry(2, 0)]],
])('%s can be drawn', (_, entries) => {
  for (const format of ['text', 'svg', 'html', 'csv', 'json'] as const) {
    expect(renderTrend(entries, format)).not.toMatch(/NaN|undefined|Infinity/);
  }
});

test('a drawing has a dot for each entry, and the name of a pair stays text', () => {
  const svg = renderTrend([entry(1, 90, { scores: { '<script>': 50, b: 90 } }), ...three.slice(1, 2)].reverse(), 'svg');
  expect(svg.match(/<circle/g)).toHaveLength(2);
  expect(svg).not.toContain('<script>');
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
});

test('CSV', () => {
  expect(renderTrend([entry(1, 90)], 'csv')).toBe(
    'date,commit,pairs,passed,score,words,critical,major,minor,neutral\r\n' +
      '2024-03-01T12:00:00.000Z,1111111111111111111111111111111111111111,2,1,90,1200,1,0,2,0\r\n',
  );
});

test.each<[number[], number]>([
  [[97.2, 99], 95],
  [[100], 95],
  [[61], 60],
  [[0], 0],
  [[], 95],
])('%j begins at %i', (scores, floor) => {
  expect(floorOf(scores)).toBe(floor);
});

test('the last of many entries is always shown', () => {
  expect(thinned([1, 2, 3, 4, 5, 6, 7], 3)).toEqual([3, 5, 7]);
});

test.each<[string, string]>([
  ['a.svg', 'svg'],
  ['a.HTML', 'html'],
  ['a.csv', 'csv'],
  ['a.json', 'json'],
  ['a.txt', 'text'],
])('%s is %s', (path, format) => {
  expect(trendFormatOfPath(path)).toBe(format);
});

test.each(['a.png', 'text', 'a.text'])('%s is refused', (path) => {
  expect(() => trendFormatOfPath(path)).toThrow('end it in one of');
});
