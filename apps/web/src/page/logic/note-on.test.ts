import { expect, test } from 'vitest';
import type { State } from '../../api/finding.ts';
import { noteOn } from './note-on.ts';

const decided = (verdict: 'confirmed' | 'dismissed' | 'open') =>
  ({
    fingerprint: 'a',
    rule: 'number-changed',
    verdict,
    reason: verdict === 'dismissed' ? 'a false alarm' : null,
    name: 'Ines',
    at: '2026-11-30T10:00:00Z',
    source: null,
    target: null,
  }) as const;

test.each([
  ['open', null, 'open', null],
  ['confirmed', decided('confirmed'), 'confirmed', null],
  ['dismissed', decided('dismissed'), 'dismissed', 'a false alarm'],
  ['reopened', decided('dismissed'), 'open', null],
  ['reopened', decided('confirmed'), 'open', null],
  ['settled', null, 'open', null],
] as const satisfies readonly (readonly [State, ...unknown[]])[])(
  'a note on a finding that is %s decides nothing',
  (state, decision, verdict, reason) => {
    expect(noteOn({ state, decision }, 'Ask the ferry company.')).toEqual({
      verdict,
      reason,
      note: 'Ask the ferry company.',
      scope: 'finding',
    });
  },
);

test('an empty note takes the note away', () => {
  expect(noteOn({ state: 'open', decision: null }, '').note).toBeNull();
});
