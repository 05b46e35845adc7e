import type { StalePair, StaleSentence } from '@gegenlesen/bitext';
import { expect, test } from 'vitest';
import { staleReport } from '../../decide/totals/stale-report.ts';
import { renderStale, staleFormatOfPath } from './render-stale.ts';

const changed: StaleSentence = {
  kind: 'changed',
  before: 'Lift 12 crates.',
  now: 'Lift 14 crates.',
  translation: 'Heben Sie 12 Kisten.',
  words: [
    { text: 'Lift ', change: 'same' },
    { text: '12', change: 'removed' },
    { text: '14', change: 'added' },
    { text: ' crates.', change: 'same' },
  ],
  source: { start: 5, end: 7, text: '14' },
  target: { start: 0, end: 20, text: 'Heben Sie 12 Kisten.' },
  line: 7,
  confidence: 0.9,
  message: 'The original changed after this was translated, from `Lift 12 crates.` to `Lift 14 crates.`',
};
const added: StaleSentence = {
  kind: 'added',
  before: null,
  now: 'Wear <gloves> & *boots*.',
  translation: null,
  words: [],
  source: { start: 20, end: 44, text: 'Wear <gloves> & *boots*.' },
  target: null,
  line: null,
  confidence: 0.9,
  message: 'Expected it, found nothing',
};
const pair = (name: string, more: Partial<StalePair>): StalePair => ({
  name,
  original: `${name}.en.md`,
  translation: `${name}.de.md`,
  status: 'current',
  basis: 'history',
  reason: null,
  sentences: [],
  error: null,
  ...more,
});

const report = staleReport(
  [
    pair('winch', { status: 'suspected', basis: 'texts', sentences: [added] }),
    pair('crane', {
      status: 'out-of-date',
      reason: 'The translation last changed first.',
      sentences: [changed, added],
    }),
    pair('odd', { status: 'failed', basis: null, error: 'odd.de.md: is binary' }),
    pair('fine', {}),
  ],
  '1.0.0',
);

test('the text shows both versions and counts suspected sentences', () => {
  expect(renderStale(report, 'text')).toBe(`crane.de.md: 2 sentences are out of date
The translation last changed first.

changed  crane.de.md:7
original    │ Lift [-12-]{+14+} crates.
translation │ Heben Sie 12 Kisten.

added  crane.de.md
original    │ Wear <gloves> & *boots*.
translation │ (nothing)

odd.de.md: cannot be read
odd.de.md: is binary

winch.de.md: 1 sentence may be out of date

4 pairs, 1 current, 1 out of date (2 sentences), 1 suspected, 1 cannot be read.
`);
});

test('a terminal gets colours, and lines that fit', () => {
  const text = renderStale(report, 'text', { color: true, width: 30 });
  expect(text).toContain('\u001b[31m[-12-]\u001b[39m\u001b[32m{+14+}\u001b[39m');
  const plain = renderStale(report, 'text', { width: 30 });
  // Only names of files and the last line are longer than what fits.
  expect(plain.split('\n').filter((line) => line.includes('│') && line.length > 30)).toEqual([]);
});

test('markdown is safe to post', () => {
  expect(renderStale(report, 'markdown')).toBe(`# Out-of-date translations

4 pairs, 1 current, 1 out of date (2 sentences), 1 suspected, 1 cannot be read.

## crane.de.md: 2 sentences are out of date

The translation last changed first.

- **changed**, crane.de.md:7
  - original: Lift <del>12</del><ins>14</ins> crates.
  - translation: Heben Sie 12 Kisten.
- **added**, crane.de.md
  - original: Wear &#60;gloves&#62; &#38; &#42;boots&#42;.
  - translation: (nothing)

## odd.de.md: cannot be read

odd.de.md: is binary

## winch.de.md: 1 sentence may be out of date
`);
});

test('jsonl has a line for each pair, in the order of their names', () => {
  const lines = renderStale(report, 'jsonl').trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line).name)).toEqual(['crane', 'fine', 'odd', 'winch']);
});

test.each<[string, string]>([
  ['list.md', 'markdown'],
  ['list.TXT', 'text'],
  ['list.json', 'json'],
  ['list.jsonl', 'jsonl'],
])('%s is %s', (path, format) => {
  expect(staleFormatOfPath(path)).toBe(format);
});

test('another ending is refused', () => {
  expect(() => staleFormatOfPath('list.pdf')).toThrow('end it in one of .txt, .json, .jsonl and .md');
});
