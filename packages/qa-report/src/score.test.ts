import { type GateRequest, type Severity, severities } from '@gegenlesen/bitext';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scoreOf } from './score.ts';

const usual: GateRequest = { minScore: null, failOn: 'critical' };
const findings = (...found: Severity[]) => found.map((severity) => ({ severity }));

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

describe('the interval is honest about short texts', () => {
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
    'The score of 99.9 is below the 99.95 asked for.',
  ],
  [
    findings('minor'),
    { minScore: 99.9, failOn: 'critical' },
    true,
    'nothing',
    'No critical findings and a score of 99.9, where 99.9 was asked for.',
  ],
  [
    findings('critical'),
    { minScore: 99, failOn: 'critical' },
    false,
    'severity',
    '1 critical finding; the gate fails on critical findings. The score of 97.5 is below the 99 asked for as well.',
  ],
  [findings('critical'), { minScore: null, failOn: 'never' }, true, 'nothing', 'Nothing was asked of this text.'],
  [
    findings('critical'),
    { minScore: 98, failOn: 'never' },
    false,
    'score',
    'The score of 97.5 is below the 98 asked for.',
  ],
  [findings('neutral'), { minScore: null, failOn: 'minor' }, true, 'nothing', 'No minor findings or worse.'],
] as const)('%j under %j', (found, request, pass, decidedBy, reason) => {
  const { score, gate } = scoreOf(found, 1000, request);
  expect({ pass: score.pass, ...gate }).toEqual({ pass, ...request, decidedBy, reason });
});

const anyFindings = fc.array(fc.record({ severity: fc.constantFrom(...severities) }), { maxLength: 40 });

test('a score never improves when a finding is added, nor does its interval', () => {
  fc.assert(
    fc.property(anyFindings, fc.constantFrom(...severities), fc.nat(5000), (found, severity, words) => {
      const before = scoreOf(found, words, usual).score;
      const after = scoreOf([...found, { severity }], words, usual).score;
      expect(after.value).toBeLessThanOrEqual(before.value);
      expect(after.interval.low).toBeLessThanOrEqual(before.interval.low);
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
