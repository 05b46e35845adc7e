import type { Finding } from '@gegenlesen/bitext';
import { expect, test } from 'vitest';
import { withoutIgnored } from './ignored.ts';

const source = 'See ISBN 3-16-148410-0.\nPrice: 12 euros.';
const target = 'Siehe ISBN 3-16-148411-0.\nPreis: 21 Euro.';

const anchor = (text: string, within: string) => ({
  start: within.indexOf(text),
  end: within.indexOf(text) + text.length,
  text,
});

const finding = (from: string | null, to: string | null): Finding => ({
  rule: 'number-changed',
  group: 'number',
  category: 'accuracy/mistranslation',
  severity: 'critical',
  confidence: 0.9,
  says: { id: 'number-changed/expected', slots: {} },
  message: '',
  source: from === null ? null : anchor(from, source),
  target: to === null ? null : anchor(to, target),
  bead: 0,
  fingerprint: 'a',
});

test.each([
  ['within a match on both sides', finding('3-16-148410-0', '3-16-148411-0'), ['ISBN [\\d-]+'], true],
  ['within a match in the original only', finding('3-16-148410-0', '21'), ['ISBN [\\d-]+'], true],
  ['within a match in the translation only', finding(null, '3-16-148411-0'), ['ISBN [\\d-]+'], true],
  ['that reaches beyond the match', finding(null, 'ISBN 3-16-148411-0.'), ['ISBN [\\d-]+'], false],
  ['elsewhere', finding('12', '21'), ['ISBN [\\d-]+'], false],
  ['in a line that a pattern matches', finding('12', null), ['^Price: .*$'], true],
  ['where a pattern matches nothing, everywhere', finding('12', '21'), ['x*'], false],
  ['under the second of two patterns', finding('12', '21'), ['ISBN', 'Preis: \\d+'], true],
  ['without patterns', finding('12', '21'), [], false],
])('a finding %s', (_, one, patterns, isLeftOut) => {
  expect(withoutIgnored([one], patterns, { source: { text: source }, target: { text: target } })).toEqual(
    isLeftOut ? [] : [one],
  );
});
