import type { Decision } from '@gegenlesen/bitext';
import { expect, test } from 'vitest';
import type { FindingState, State } from '../api/finding.ts';
import type { StoredDocument } from '../data/documents.ts';
import { judgedBeads } from './judged-segments.ts';

const segment = { start: 0, end: 1, text: 'a', kind: 'string', block: 0 } as const;
const side = { lang: 'de', segments: [segment] };
const bead = { source: [0], target: [0], confidence: 1 };
const pair = { source: side, target: side, beads: [bead] } as unknown as StoredDocument['pair'];

const finding = (state: State, decision: Partial<Decision> | null): FindingState =>
  ({
    fingerprint: 'own',
    rule: 'r',
    bead: 0,
    source: null,
    target: null,
    state,
    decision,
    marks: [],
  }) as unknown as FindingState;

const here = { fingerprint: 'own' };
const onWords = { fingerprint: 'another', words: { source: 'a', target: null } };

test.each<[what: string, isEdited: boolean, findings: readonly FindingState[], state: string | undefined]>([
  ['nobody did anything', false, [], undefined],
  ['a finding that nobody decided on', false, [finding('open', null)], undefined],
  ['a finding that the baseline settles', false, [finding('settled', null)], undefined],
  ['a finding that somebody dismissed', false, [finding('dismissed', here)], 'reviewed'],
  ['a finding dismissed with its words, elsewhere', false, [finding('dismissed', onWords)], undefined],
  ['a finding dismissed with its words, here', false, [finding('dismissed', { ...onWords, ...here })], 'reviewed'],
  ['one dismissed, one open', false, [finding('dismissed', here), finding('open', null)], undefined],
  ['a finding that somebody confirmed', false, [finding('confirmed', here)], 'needs-review'],
  ['corrected', true, [], 'reviewed'],
  ['corrected, and the finding is gone', true, [finding('settled', here)], 'reviewed'],
  ['corrected, and another finding is there', true, [finding('open', null)], 'needs-review'],
])('%s', (_, isEdited, findings, state) => {
  const edit = { text: isEdited ? 'b' : 'a', machine: 'a', revision: 1, by: 'Ida' };
  expect(judgedBeads({ pair, edits: new Map([[0, edit]]) }, findings).get(0)).toBe(state);
});
