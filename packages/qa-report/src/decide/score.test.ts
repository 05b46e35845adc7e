import { type Gate, type GateRequest, type Severity, severities } from '@gegenlesen/bitext';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scoreOf } from './score.ts';

const usual: GateRequest = { minScore: null, failOn: 'critical' };
const findings = (...found: Severity[]) => found.map((severity) => ({ severity, rule: `${severity}-rule` }));

test.each([
  [findings(), 500, 100],
  [findings('neutral', 'neutral'), 500, 100],
  [findings('minor'), 500, 99.8],
  [findings('major', 'minor'), 500, 98.8],
  [findings('critical'), 500, 95],
  [findings('minor'), 300, 99.67],
  [findings('critical'), 12, 0],
  [findings(), 0, 100],
  [findings('minor'), 0, 0],
] as const)('%j in %i words scores %d', (found, words, value) => {
  expect(scoreOf(found, words, usual).score.value).toBe(value);
});

describe('the interval is wide for short texts', () => {
  test.each([
    [findings(), 10_000, 99.08, 100],
    [findings(), 1000, 90.78, 100],
    [findings(), 50, 0, 100],
    [findings('critical'), 1000, 86.07, 99.94],
    [findings('minor', 'minor', 'major'), 1000, 90.21, 99.93],
    [findings(), 0, 0, 100],
  ] as const)('%j in %i words: %d to %d', (found, words, low, high) => {
    expect(scoreOf(found, words, usual).score.interval).toEqual({ low, high, level: 0.95 });
  });
});

test.each([
  [findings(), usual, true, 'nothing', 'No critical findings.'],
  [findings('critical'), usual, false, 'severity', '1 critical finding; the gate fails on critical findings.'],
  [findings('major', 'major'), usual, true, 'nothing', 'No critical findings.'],
  [
    findings('critical', 'major', 'major', 'minor'),
    { minScore: null, failOn: 'major' },
    false,
    'severity',
    '1 critical and 2 major findings; the gate fails on major findings and worse.',
  ],
  [
    findings('minor'),
    { minScore: 99.95, failOn: 'critical' },
    false,
    'score',
    'The score of 99.9 is below the required 99.95.',
  ],
  [
    findings('minor'),
    { minScore: 99.9, failOn: 'critical' },
    true,
    'nothing',
    'No critical findings and a score of 99.9, with 99.9 required.',
  ],
  [
    findings('critical'),
    { minScore: 99, failOn: 'critical' },
    false,
    'severity',
    '1 critical finding; the gate fails on critical findings. The score of 97.5 is below the required 99.',
  ],
  [findings('critical'), { minScore: null, failOn: 'never' }, true, 'nothing', 'The gate requires nothing.'],
  [
    findings('critical'),
    { minScore: 98, failOn: 'never' },
    false,
    'score',
    'The score of 97.5 is below the required 98.',
  ],
  [findings('neutral'), { minScore: null, failOn: 'minor' }, true, 'nothing', 'No minor findings or worse.'],
] as const)('%j under %j', (found, request, pass, decidedBy, reason) => {
  const { score, gate } = scoreOf(found, 1000, request);
  expect({ pass: score.pass, ...gate }).toEqual({ pass, ...request, decidedBy, reason });
});

test.each<[Severity[], GateRequest, Gate['decidedBy'], string]>([
  [
    ['major', 'major'],
    { minScore: null, failOn: 'critical', budgets: { major: 1 } },
    'budget',
    '2 major findings exceed the budget of 1.',
  ],
  [
    ['major', 'minor'],
    { minScore: null, failOn: 'critical', budgets: { major: 1, minor: 1, rules: { 'major-rule': 1 } } },
    'nothing',
    'No critical findings and no budget exceeded.',
  ],
  [
    ['minor'],
    { minScore: null, failOn: 'never', budgets: { rules: { 'minor-rule': 0, omitted: 0 } } },
    'budget',
    '1 `minor-rule` finding exceeds the budget of 0.',
  ],
  [
    ['critical', 'minor', 'minor', 'minor'],
    { minScore: 99, failOn: 'critical', budgets: { minor: 2, rules: { 'minor-rule': 1 } } },
    'severity',
    '1 critical finding; the gate fails on critical findings. 3 minor findings exceed the budget of 2. 3 `minor-rule` findings exceed the budget of 1. The score of 97.2 is below the required 99.',
  ],
  [
    ['critical'],
    { minScore: null, failOn: 'critical', budgets: { critical: 2 } },
    'severity',
    '1 critical finding; the gate fails on critical findings.',
  ],
])('%j over a budget, under %j', (found, request, decidedBy, reason) => {
  const { gate, score } = scoreOf(findings(...found), 1000, request);
  expect({ pass: score.pass, gate }).toEqual({
    pass: decidedBy === 'nothing',
    gate: { ...request, decidedBy, reason },
  });
});

describe('a short text fails by its score only where its whole interval is too low', () => {
  test.each<[number, Severity[], boolean, string]>([
    [
      50,
      ['minor'],
      true,
      'A score of 98, with 99 required: 50 words are too few to tell, and the interval reaches 99.95.',
    ],
    [
      50,
      ['minor', 'minor', 'minor', 'minor'],
      false,
      'The score of 92 is below the required 99, and so is its whole interval.',
    ],
    [50, ['critical'], false, 'The score of 50 is below the required 99.'],
    [
      999,
      ['major', 'major', 'major'],
      true,
      'A score of 98.5, with 99 required: 999 words are too few to tell, and the interval reaches 99.69.',
    ],
    [1000, ['major', 'major', 'major'], false, 'The score of 98.5 is below the required 99.'],
    [50, [], true, 'A score of 100, with 99 required.'],
    [0, ['minor'], false, 'The score of 0 is below the required 99.'],
  ])('%i words, %j', (words, found, pass, reason) => {
    const { gate, score } = scoreOf(findings(...found), words, { minScore: 99, failOn: 'never' });
    expect({ pass: score.pass, reason: gate.reason }).toEqual({ pass, reason });
  });
});

test.each([
  [findings('major', 'minor'), 1340, 4.48],
  [findings('minor'), 250, 4],
  [findings('minor'), 0, null],
] as const)('%j in %i words are %d points in 1,000', (found, words, points) => {
  expect(scoreOf(found, words, usual).score.perThousandWords).toBe(points);
});

test('the weights of a project replace those of MQM', () => {
  const weights = { critical: 10, major: 2, minor: 0.1, neutral: 0 };
  const { score } = scoreOf(findings('critical', 'minor', 'minor', 'minor'), 1000, usual, weights);
  expect(score).toMatchObject({ penalty: 10.3, value: 98.97 });
  const none = { critical: 0, major: 0, minor: 0, neutral: 0 };
  expect(scoreOf(findings('critical'), 1000, usual, none).score.interval).toEqual({ low: 100, high: 100, level: 0.95 });
});

const anyFindings = fc.array(fc.record({ severity: fc.constantFrom(...severities), rule: fc.constant('omitted') }), {
  maxLength: 40,
});

const asked: GateRequest = { minScore: 98, failOn: 'critical', budgets: { minor: 3 } };

test('a score never improves when a finding is added, nor does its interval', () => {
  fc.assert(
    fc.property(anyFindings, fc.constantFrom(...severities), fc.nat(5000), (found, severity, words) => {
      const before = scoreOf(found, words, asked).score;
      const after = scoreOf([...found, { severity, rule: 'omitted' }], words, asked).score;
      expect(after.value).toBeLessThanOrEqual(before.value);
      expect(after.interval.low).toBeLessThanOrEqual(before.interval.low);
      expect(after.interval.high).toBeLessThanOrEqual(before.interval.high);
      if (before.pass === false) expect(after.pass).toBe(false);
    }),
  );
});

test('the interval holds the score', () => {
  fc.assert(
    fc.property(anyFindings, fc.nat(5000), (found, words) => {
      const { value, interval } = scoreOf(found, words, usual).score;
      expect(interval.low).toBeLessThanOrEqual(value);
      expect(interval.high).toBeGreaterThanOrEqual(value);
    }),
  );
});
