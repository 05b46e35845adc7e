import type { Finding, Report, Segment } from '@gegenlesen/bitext';
import { expect, test } from 'vitest';
import { joined, numberedFindings, readingOf } from './reading.ts';

const side = (lang: string, segments: readonly Segment[]) => ({
  path: lang,
  lang,
  sha256: '',
  format: 'markdown' as const,
  encoding: 'utf-8',
  segments,
  leftovers: [],
});

const segment = (start: number, text: string, block: number, prose?: Segment['prose']): Segment => ({
  start,
  end: start + text.length,
  text,
  kind: 'paragraph',
  block,
  ...(prose === undefined ? {} : { prose }),
});

const finding = (
  rule: string,
  severity: Finding['severity'],
  bead: number | null,
  at?: number,
  length = 2,
): Finding => ({
  rule,
  group: 'number',
  category: 'accuracy/mistranslation',
  severity,
  confidence: 1,
  says: { id: 'number-changed/expected', slots: {} },
  message: '',
  source: null,
  target: at === undefined ? null : { start: at, end: at + length, text: '' },
  bead,
  fingerprint: '',
});

const report = (findings: readonly Finding[]): Report => ({
  version: '0.1.0',
  source: side('en', [segment(0, 'It weighs 12 kg.', 0), segment(17, 'It is red.', 0)]),
  target: side('de', [
    // `Es wiegt **12** kg.`, where a reader sees no stars.
    segment(0, 'Es wiegt **12** kg.', 0, {
      text: 'Es wiegt 12 kg.',
      pieces: [
        { at: 0, start: 0, end: 9 },
        { at: 9, start: 11, end: 13 },
        { at: 11, start: 15, end: 19 },
      ],
    }),
    segment(20, 'Es ist rot.', 0),
    segment(33, 'Es ist 3 m lang.', 1),
  ]),
  provenance: { method: 'unknown', postEdited: null, from: null, evidence: null },
  beads: [
    { source: [0], target: [0], confidence: 1 },
    { source: [1], target: [1, 2], confidence: 1 },
  ],
  findings,
  settled: [],
  score: {
    value: 100,
    pass: true,
    perThousandWords: 0,
    penalty: 0,
    words: 7,
    bySeverity: { critical: 0, major: 0, minor: 0, neutral: 0 },
    interval: { low: 0, high: 100, level: 0.95 },
  },
  gate: { minScore: null, failOn: 'critical', decidedBy: 'nothing', reason: '' },
  notices: [],
});

test('findings follow the document, the worst of a bead first, the whole document last', () => {
  const reading = readingOf(
    report([
      finding('whole', 'critical', null),
      finding('later', 'critical', 1, 40),
      finding('small', 'minor', 0, 11),
      finding('large', 'major', 0, 0),
      finding('lost', 'minor', 99),
    ]),
  );
  const order = numberedFindings(reading).map((numbered) => `${numbered.number} ${numbered.finding.rule}`);
  expect(order).toEqual(['1 large', '2 small', '3 later', '4 whole', '5 lost']);
  expect(reading.general.map((numbered) => numbered.number)).toEqual([4, 5]);
});

test('a mark is on the words that a reader sees, not on the markup', () => {
  const { rows } = readingOf(report([finding('a', 'minor', 0, 9, 6)]));
  const [sentence] = rows[0]?.target ?? [];
  expect(sentence?.marks.map(({ start, end }) => sentence.text.slice(start, end))).toEqual(['12']);
});

test('a mark over two sentences is on both, and goes on in their joined text', () => {
  const { rows } = readingOf(report([finding('a', 'minor', 1, 27, 14)]));
  const sentences = rows[1]?.target ?? [];
  const words = sentences.map(({ text, marks }) => marks.map(({ start, end }) => text.slice(start, end)));
  expect(words).toEqual([['rot.'], ['Es ist 3']]);
  const { text, marks } = joined(sentences, 1);
  expect(text).toBe('Es ist rot. Es ist 3 m lang.');
  expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(['rot.', 'Es ist 3']);
});

test('a sentence knows whether a paragraph begins with it', () => {
  const { rows } = readingOf(report([]));
  expect(rows.map(({ target }) => target.map(({ number, opens }) => [number, opens]))).toEqual([
    [[1, true]],
    [
      [2, false],
      [3, true],
    ],
  ]);
});
