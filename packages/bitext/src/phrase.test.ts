import { expect, test } from 'vitest';
import { phrase } from './phrase.ts';
import type { Phrasebook } from './phrasebook.ts';
import type { Slots } from './says.ts';

const english: Phrasebook = {
  or: 'or',
  doubtful: '{message}; the alignment is doubtful here',
  sentences: {
    'number-changed/expected': 'Expected `{expected}` in the translation, found `{found}`',
    'term-required/missing': 'Expected {required} for `{term}`, found no form of it[ ({note})]',
    'web-leftovers/several': 'The original has {count} texts that belong to its page',
  },
};

test.each<[id: string, slots: Slots, message: string]>([
  [
    'number-changed/expected',
    { expected: '12,500', found: '15.200' },
    'Expected `12,500` in the translation, found `15.200`',
  ],
  // The value of a slot is never parsed.
  [
    'number-changed/expected',
    { expected: '{found}', found: '$&' },
    'Expected `{found}` in the translation, found `$&`',
  ],
  [
    'term-required/missing',
    { required: ['Konto', 'Zugang'], term: 'account', note: null },
    'Expected `Konto` or `Zugang` for `account`, found no form of it',
  ],
  [
    'term-required/missing',
    { required: ['Konto'], term: 'account', note: 'bank' },
    'Expected `Konto` for `account`, found no form of it (bank)',
  ],
  ['web-leftovers/several', { count: 3 }, 'The original has 3 texts that belong to its page'],
])('%s with %j', (id, slots, message) => {
  expect(phrase({ id, slots }, english)).toBe(message);
});

test('a doubtful alignment is mentioned', () => {
  const says = { id: 'number-changed/expected', slots: { expected: '1', found: '2' }, doubtful: true } as const;
  expect(phrase(says, english)).toBe('Expected `1` in the translation, found `2`; the alignment is doubtful here');
});

test('a sentence missing from the phrasebook is a bug', () => {
  expect(() => phrase({ id: 'number-lost/gone', slots: {} }, english)).toThrow('number-lost/gone');
});
