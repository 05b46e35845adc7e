import type { Decision, Finding } from '@gegenlesen/bitext';
import { expect, test } from 'vitest';
import { exceptionsOfDecisions, lastDecisions } from './decisions.ts';
import { applyPolicy } from './policy.ts';

const missing = (name: string, fingerprint: string): Finding => ({
  rule: 'name-missing',
  group: 'meaning',
  category: 'accuracy/mistranslation',
  severity: 'minor',
  confidence: 0.7,
  says: { id: 'name-missing/missing', slots: { expected: name } },
  message: `The translation lacks \`${name}\``,
  source: { start: 0, end: name.length, text: name },
  target: null,
  bead: 0,
  fingerprint,
});
const decision = (verdict: Decision['verdict'], fingerprint: string, words?: Decision['words']): Decision => ({
  fingerprint,
  rule: 'name-missing',
  verdict,
  reason: 'the readers know it',
  name: 'Ida',
  at: '2026-03-04T09:30:00+01:00',
  source: 'Riga',
  target: null,
  ...(words === undefined ? {} : { words }),
});
const riga = { source: 'Riga', target: null };
const found = [missing('Riga', 'riga-1'), missing('Riga', 'riga-2'), missing('Oslo', 'oslo-1')];

test.each<[string, readonly Decision[], readonly string[]]>([
  ['dismissed settles it', [decision('dismissed', 'riga-1')], ['riga-1']],
  ['confirmed settles nothing', [decision('confirmed', 'riga-1')], []],
  ['dismissed and then confirmed', [decision('dismissed', 'riga-1'), decision('confirmed', 'riga-1')], []],
  ['dismissed, then undone', [decision('dismissed', 'riga-1'), decision('open', 'riga-1')], []],
  ['undone, then dismissed', [decision('open', 'riga-1'), decision('dismissed', 'riga-1')], ['riga-1']],
  ['on words settles every finding of them', [decision('dismissed', 'riga-1', riga)], ['riga-1', 'riga-2']],
  [
    'on words leaves alone what is confirmed',
    [decision('dismissed', 'riga-1', riga), decision('confirmed', 'riga-2')],
    ['riga-1'],
  ],
  ['on words, undone', [decision('dismissed', 'riga-1', riga), decision('open', 'riga-2', riga)], []],
  ['on words of both sides', [decision('dismissed', 'riga-1', { source: 'Riga', target: 'Oslo' })], []],
  ['on something else', [decision('dismissed', 'bern-1')], []],
])('a decision %s', (_, decisions, expected) => {
  const exceptions = exceptionsOfDecisions(lastDecisions(decisions));
  const { settled } = applyPolicy(found, { exceptions });
  expect(settled.map(({ finding }) => finding.fingerprint)).toEqual(expected);
  for (const one of settled) expect(one).toMatchObject({ by: 'decision', reason: 'the readers know it', name: 'Ida' });
});
