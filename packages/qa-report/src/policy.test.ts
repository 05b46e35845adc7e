import type { Exception, Finding, Policy } from '@gegenlesen/bitext';
import { expect, test } from 'vitest';
import { applyPolicy } from './policy.ts';

const finding = (rule: string, severity: Finding['severity'], confidence: number): Finding => ({
  rule,
  group: 'meaning',
  category: 'accuracy/mistranslation',
  severity,
  confidence,
  says: { id: 'name-missing/missing', slots: { expected: 'Riga' } },
  message: 'The translation lacks `Riga`',
  source: { start: 0, end: 4, text: 'Riga' },
  target: null,
  bead: 0,
  fingerprint: `${rule}-1`,
});
const found = [finding('name-missing', 'minor', 0.4), finding('number-changed', 'critical', 0.9)];
const exception: Exception = { fingerprint: 'name-missing-1', by: 'decision', reason: 'said above', name: 'Ida' };

test.each<[string, Policy, readonly string[], readonly string[]]>([
  ['nothing', {}, ['name-missing minor', 'number-changed critical'], []],
  ['that a rule is off', { rules: { 'name-missing': { severity: 'off' } } }, ['number-changed critical'], []],
  [
    'that a rule is worse',
    { rules: { 'name-missing': { severity: 'major' } } },
    ['name-missing major', 'number-changed critical'],
    [],
  ],
  ['that a rule must be sure', { rules: { 'name-missing': { threshold: 0.5 } } }, ['number-changed critical'], []],
  ['that a finding is settled', { exceptions: [exception] }, ['number-changed critical'], ['name-missing: said above']],
  [
    'what settles a finding that is off',
    { rules: { 'name-missing': { severity: 'off' } }, exceptions: [exception] },
    ['number-changed critical'],
    [],
  ],
])('a policy that says %s', (_, policy, counts, settles) => {
  const { findings, settled } = applyPolicy(found, policy);
  expect(findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(counts);
  expect(settled.map((one) => `${one.finding.rule}: ${one.reason}`)).toEqual(settles);
});

test.each<[string, readonly Exception[], readonly (string | null)[]]>([
  ['without a number settles them all', [exception], ['said above', 'said above', 'said above']],
  ['settles no more than it counts', [{ ...exception, most: 2 }], ['said above', 'said above', null]],
  [
    'that is used up leaves the rest to the next',
    [
      { ...exception, most: 1 },
      { ...exception, by: 'baseline', reason: null, name: null },
    ],
    ['said above', 'stood there before', 'stood there before'],
  ],
])('an exception %s', (_, exceptions, expected) => {
  const missing = finding('name-missing', 'minor', 0.4);
  const { findings, settled } = applyPolicy([missing, missing, missing], { exceptions });
  const reasons = settled.map(({ reason }) => reason ?? 'stood there before');
  expect([...reasons, ...findings.map(() => null)]).toEqual(expected);
});
