import { expect, test } from 'vitest';
import { counted, everything, type Filter, filtered, isNarrow, toggled } from './filter.ts';
import { itemsOf } from './items.ts';
import { findingOf } from './sample.ts';

const items = itemsOf([
  findingOf({ fingerprint: 'tower', bead: 0, severity: 'critical' }),
  findingOf({
    fingerprint: 'bridge',
    bead: 1,
    rule: 'name-changed',
    group: 'meaning',
    message: '`Elbe` became `Oder`',
  }),
  findingOf({ fingerprint: 'year', bead: 2, severity: 'minor', state: 'dismissed' }),
  findingOf({ fingerprint: 'again', bead: 3, state: 'reopened' }),
]);

test.each<[string, Partial<Filter>, readonly string[]]>([
  ['nothing asked for', {}, ['tower', 'bridge', 'year', 'again']],
  ['one severity', { severities: ['critical'] }, ['tower']],
  ['two severities', { severities: ['critical', 'minor'] }, ['tower', 'year']],
  ['a group', { groups: ['meaning'] }, ['bridge']],
  ['a rule', { rules: ['number-changed'] }, ['tower', 'year', 'again']],
  ['two states', { states: ['open', 'reopened'] }, ['tower', 'bridge', 'again']],
  ['a severity and a state that do not meet', { severities: ['critical'], states: ['dismissed'] }, []],
  ['words of the message, in any case', { search: ' oder' }, ['bridge']],
  ['words as they are read, over a quotation', { search: '70 m became 7' }, ['tower', 'year', 'again']],
  ['words of the sentences', { search: 'lighthouse' }, ['again']],
])('%s', (_, asked, keys) => {
  const hasWords = (bead: number): boolean => bead === 3 && asked.search === 'lighthouse';
  expect(filtered(items, { ...everything, ...asked }, hasWords).map(({ key }) => key)).toEqual(keys);
});

test('spaces alone are not a search', () => {
  expect([everything, { ...everything, search: '  ' }].map(isNarrow)).toEqual([false, false]);
});

test('a value is added to a list and removed from it', () => {
  expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
  expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
});

test('values are counted in the order of first occurrence', () => {
  expect([...counted(items, ({ severity }) => severity)]).toEqual([
    ['critical', 1],
    ['major', 2],
    ['minor', 1],
  ]);
});
