import type { Decision, RuleSetting } from '@gegenlesen/bitext';
import { expect, test } from 'vitest';
import { propose, proposedRules } from './propose.ts';
import { type JudgedFinding, judgedFindings, ruleRecords } from './rule-records.ts';

const rules = [
  { id: 'name-missing', severity: 'major' },
  { id: 'style-note', severity: 'neutral' },
] as const;

const judged = (right: number, wrong: number, rule = 'name-missing'): readonly JudgedFinding[] => [
  ...Array.from({ length: right }, () => ({ rule, isRight: true, confidence: null })),
  ...Array.from({ length: wrong }, () => ({ rule, isRight: false, confidence: null })),
];
const sure = (right: readonly number[], wrong: readonly number[]): readonly JudgedFinding[] => [
  ...right.map((confidence) => ({ rule: 'name-missing', isRight: true, confidence })),
  ...wrong.map((confidence) => ({ rule: 'name-missing', isRight: false, confidence })),
];
const times = (count: number, value: number): readonly number[] => Array.from({ length: count }, () => value);

test.each<[string, readonly JudgedFinding[], RuleSetting, string, unknown]>([
  ['nine decisions are too few', judged(0, 9), {}, 'too-few', undefined],
  ['ten dismissed lower it', judged(0, 10), {}, 'lower', 'minor'],
  ['one of ten is still mostly dismissed', judged(1, 9), {}, 'lower', 'minor'],
  ['three of ten could be half', judged(3, 7), {}, 'unclear', undefined],
  ['six of ten could be half', judged(6, 4), {}, 'unclear', undefined],
  ['nine of ten keep it', judged(9, 1), {}, 'keep', undefined],
  ['a proposal that was followed is not made again', judged(0, 10), { severity: 'minor' }, 'set', undefined],
  ['what the project lowered further stays', judged(0, 10), { severity: 'neutral' }, 'set', undefined],
  ['what is off stays off', judged(0, 10), { severity: 'off' }, 'set', undefined],
  ['a raised severity is lowered below the usual one', judged(0, 10), { severity: 'critical' }, 'lower', 'minor'],
  [
    'a threshold that holds stays beside a lower severity',
    judged(0, 10),
    { threshold: 0.4 },
    'lower',
    { severity: 'minor', threshold: 0.4 },
  ],
  ['nothing is below neutral', judged(0, 10, 'style-note'), {}, 'unclear', undefined],
  ['an unknown rule cannot be configured', judged(0, 10, 'of-old'), {}, 'unclear', undefined],
  ['wrong when unsure', sure(times(12, 0.9), times(12, 0.5)), {}, 'raise', { threshold: 0.9 }],
  [
    'the lowest threshold that does',
    sure([...times(12, 0.9), ...times(2, 0.7)], times(12, 0.5)),
    {},
    'raise',
    { threshold: 0.7 },
  ],
  [
    'a threshold beside a severity',
    sure(times(12, 0.9), times(12, 0.5)),
    { severity: 'minor' },
    'raise',
    { severity: 'minor', threshold: 0.9 },
  ],
  ['a threshold that was followed', sure(times(12, 0.9), times(12, 0.5)), { threshold: 0.9 }, 'set', undefined],
  ['too few above a threshold', sure(times(8, 0.9), times(10, 0.5)), {}, 'unclear', undefined],
  [
    'too many right ones below it',
    sure([...times(12, 0.9), ...times(6, 0.5)], times(18, 0.5)),
    {},
    'unclear',
    undefined,
  ],
  ['as sure when wrong as when right', sure(times(2, 0.8), times(18, 0.8)), {}, 'lower', 'minor'],
  [
    'no threshold when some have no confidence',
    [...sure(times(12, 0.9), times(12, 0.5)), ...judged(0, 1)],
    {},
    'unclear',
    undefined,
  ],
])('%s', (_, decided, setting, kind, expected) => {
  const rule = decided[0]?.rule ?? '';
  const proposals = propose(decided, rules, { [rule]: setting });
  expect(proposals.map((one) => one.kind)).toEqual([kind]);
  expect(proposedRules(proposals)[rule]).toEqual(expected);
});

const decision = (fingerprint: string, verdict: Decision['verdict'], confidence?: number): Decision => ({
  fingerprint,
  rule: 'name-missing',
  verdict,
  reason: 'the readers know it',
  name: 'Ida',
  at: '2026-03-04T09:30:00+01:00',
  source: 'Riga',
  target: null,
  ...(confidence === undefined ? {} : { confidence }),
});
const mended = (fingerprint: string) => ({ rule: 'name-missing', fingerprint, confidence: 0.8 });

test.each<[string, readonly Decision[], readonly string[], readonly [confirmed: number, dismissed: number] | null]>([
  ['the last decision counts', [decision('a', 'dismissed'), decision('a', 'confirmed')], [], [1, 0]],
  ['one that was undone does not', [decision('a', 'dismissed'), decision('a', 'open')], [], null],
  ['each finding counts', [decision('a', 'dismissed'), decision('b', 'confirmed')], [], [1, 1]],
  ['what was corrected was right', [decision('a', 'dismissed')], ['b'], [1, 1]],
  ['confirmed and then corrected counts once', [decision('a', 'confirmed')], ['a'], [1, 0]],
  ['corrected twice counts once', [], ['a', 'a'], [1, 0]],
  [
    'a dismissed finding stays so when its sentence is changed for another reason',
    [decision('a', 'dismissed')],
    ['a'],
    [0, 1],
  ],
])('%s', (_, decisions, gone, expected) => {
  const records = ruleRecords(judgedFindings(decisions, gone.map(mended)));
  expect(records.map(({ confirmed, dismissed }) => [confirmed, dismissed])).toEqual(
    expected === null ? [] : [expected],
  );
});

test('the confidence of a decision is that of its finding', () => {
  expect(judgedFindings([decision('a', 'dismissed', 0.6), decision('b', 'confirmed')])).toEqual([
    { rule: 'name-missing', isRight: false, confidence: 0.6 },
    { rule: 'name-missing', isRight: true, confidence: null },
  ]);
});
