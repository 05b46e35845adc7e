import type { Report, Settled } from '@gegenlesen/bitext';
import { expect, test } from 'vitest';
import { render } from '../src/index.ts';
import { settledText } from '../src/words/settled-text.ts';
import { elementsOf } from './parsed.ts';
import { clean, harbour } from './reports.ts';

const [finding] = harbour.findings;
if (finding === undefined) throw new Error('the harbour has findings');
const settled = (by: Settled['by'], reason: string | null = null, name: string | null = null): Settled => ({
  finding,
  by,
  reason,
  name,
});
const reportWith = (...all: readonly Settled[]): Report => ({ ...clean, settled: all });

test.each<[readonly Settled[], string | null]>([
  [[], null],
  [[settled('baseline')], '1 finding (1 baseline)'],
  [[settled('baseline'), settled('decision'), settled('baseline')], '3 findings (1 decision, 2 baseline)'],
  [[settled('comment'), settled('comment'), settled('decision')], '3 findings (2 comments, 1 decision)'],
])('%#: %s', (all, expected) => {
  expect(settledText({ settled: all })).toBe(expected);
  const lines = render(reportWith(...all), 'text')
    .split('\n')
    .filter((line) => line.startsWith('settled'));
  expect(lines).toEqual(expected === null ? [] : [`settled      ${expected}`]);
});

test('a page lists them, folded, with the reason and the person, and their words stay text', () => {
  const page = render(
    reportWith(settled('decision', 'see <b>page</b> 3', 'Ida'), settled('baseline'), settled('comment', 'rounded')),
    'html',
  );
  const elements = elementsOf(page);
  const list = elements.find(({ tag, attributes }) => tag === 'details' && attributes.class === 'settled');
  expect(list?.attributes).not.toHaveProperty('open');
  expect(elements.filter(({ tag }) => tag === 'summary').map(({ text }) => text)).toEqual([
    'Settled: 3 findings (1 comment, 1 decision, 1 baseline)',
  ]);
  for (const words of [
    'decision: Ida: see <b>page</b> 3',
    'baseline: it was there before',
    'comment in the text: rounded',
    finding.message.replaceAll('`', ''),
  ]) {
    expect(list?.text).toContain(words);
  }
});

test('comments that settle nothing are among the notices', () => {
  const report = { ...clean, notices: ['Read as utf-16le.'], idleComments: ['a.md:1:1: the comment names no rule'] };
  expect(render(report, 'text')).toMatch(
    /^notice {7}Read as utf-16le\.\nnotice {7}a\.md:1:1: the comment names no rule$/m,
  );
  expect(render(report, 'html')).toContain('<li>a.md:1:1: the comment names no rule</li>');
});
