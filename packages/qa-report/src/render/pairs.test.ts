import type { Finding } from '@gegenlesen/bitext';
import { expect, test } from 'vitest';
import { scoreOf } from '../decide/score.ts';
import { unitsText } from '../decide/units-text.ts';
import { type CheckedPair, renderPair, renderPairSummary, renderUnchecked } from './pairs.ts';

const finding: Finding = {
  rule: 'number-changed',
  group: 'number',
  category: 'accuracy/mistranslation',
  severity: 'critical',
  confidence: 0.97,
  says: { id: 'number-changed/expected', slots: { expected: '12', found: '21' } },
  message: 'Expected `12` in the translation, found `21`',
  source: { start: 16, end: 18, text: '12' },
  target: { start: 14, end: 16, text: '21' },
  bead: null,
  fingerprint: '0a1b',
};

const pair = (findings: readonly Finding[]): CheckedPair => ({
  source: { lang: 'en', text: 'The crane lifts 12 tonnes.' },
  target: { lang: 'de', text: 'Der Kran hebt 21 Tonnen.' },
  report: { id: 'row-7', score: 0, drift: 0.98, findings },
});

test('text shows a frame', () => {
  expect(renderPair(pair([finding]), 'text')).toBe(
    [
      'critical number-changed  pair row-7',
      'en │ The crane lifts 12 tonnes.',
      '   │                 ^^',
      'de │ Der Kran hebt 21 Tonnen.',
      '   │               ^^',
      '   Expected `12` in the translation, found `21`',
      '',
      '',
    ].join('\n'),
  );
});

test('markdown shows it in a block of code', () => {
  expect(renderPair(pair([finding]), 'markdown')).toContain(
    '## critical: number-changed, pair row-7\n\n```text\nen │ The crane',
  );
});

test('a pair without findings is empty, except in jsonl', () => {
  expect(renderPair(pair([]), 'text')).toBe('');
  expect(renderPair(pair([]), 'markdown')).toBe('');
  expect(renderPair(pair([]), 'jsonl')).toBe('{"id":"row-7","score":0,"drift":0.98,"findings":[]}\n');
});

test('jsonl has the fields of the contract', () => {
  const line = renderPair(pair([finding]), 'jsonl');
  expect(line.endsWith('}\n')).toBe(true);
  expect(JSON.parse(line)).toEqual({ id: 'row-7', score: 0, drift: 0.98, findings: [finding] });
});

test('a unit that is not checked has a line of its own in jsonl', () => {
  const unit = { id: 'row-8', state: 'untranslated' } as const;
  expect(renderUnchecked(unit, 'jsonl')).toBe(
    '{"id":"row-8","score":100,"drift":0,"findings":[],"state":"untranslated"}\n',
  );
  expect(renderUnchecked(unit, 'text')).toBe('');
});

test.each([
  [{}, ''],
  [{ untranslated: 391, fuzzy: 62 }, '391 units are not translated yet, 62 are marked fuzzy'],
  [{ untranslated: 1, fuzzy: 1, obsolete: 1 }, '1 unit is not translated yet, 1 is marked fuzzy, 1 is obsolete'],
  [{ fuzzy: 1200, kept: 7 }, '1,200 units are marked fuzzy'],
])('states %j are told as %j', (states, sentence) => {
  const units = { translated: 5, fuzzy: 0, untranslated: 0, obsolete: 0, kept: 0, ...states };
  expect(unitsText(units)).toBe(sentence);
});

test('the summary counts the pairs and gives the verdict', () => {
  const summary = { pairs: 1200, flagged: 1, ...scoreOf([finding], 20_000, { minScore: null, failOn: 'critical' }) };
  expect(renderPairSummary(summary, 'text')).toBe(
    [
      '1,200 pairs, 1 flagged; 1 finding: 1 critical',
      'score 99.88 of 100; 95 % interval 99.3 to 100 (25 penalty points in 20,000 words, 1.25 per 1,000)',
      'Does not pass. 1 critical finding; the gate fails on critical findings.',
      '',
    ].join('\n'),
  );
  expect(renderPairSummary(summary, 'jsonl')).toBe('');
  expect(JSON.parse(renderPairSummary(summary, 'json'))).toEqual(summary);
  expect(renderPairSummary(summary, 'markdown')).toContain('**Does not pass.** 1 critical finding');
});
