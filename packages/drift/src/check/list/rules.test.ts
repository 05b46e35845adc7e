import { Rule } from '@gegenlesen/bitext';
import { describe, expect, test } from 'vitest';
import { checks } from './checks.ts';
import { documentChecks } from './document-checks.ts';
import { readMarks } from './marked-text.ts';
import { rules } from './rules.ts';

test.each([
  ['no marks', 'no marks', []],
  ['⟦All⟧ of it', 'All of it', [[0, 3]]],
  [
    'from ⟦12⟧ to ⟦15⟧',
    'from 12 to 15',
    [
      [5, 7],
      [11, 13],
    ],
  ],
  ['nothing ⟦⟧here', 'nothing here', [[8, 8]]],
])('%s', (marked, text, spans) => {
  expect(readMarks(marked)).toEqual({ text, marks: spans.map(([start, end]) => ({ start, end })) });
});

test('every check has its rule, in the order of the lists', () => {
  expect(rules.map(({ id }) => id)).toEqual([...checks, ...documentChecks].map(({ id }) => id));
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test('is plain data that fits the schema', () => {
    expect(Rule.parse(structuredClone(rule))).toEqual(rule);
  });

  test('has a summary of one sentence and longer details', () => {
    expect(rule.summary).toMatch(/^\p{Lu}[^\n]*\.$/u);
    expect(rule.details.length).toBeGreaterThan(40);
  });
});

const exampleOf = (id: string) => rules.find((rule) => rule.id === id)?.examples[0];

test('an example of a pair has two sentences and their marks', () => {
  expect(exampleOf('number-changed')).toEqual({
    source: { lang: 'en', text: 'Around 12,500 chips reached the port.', marks: [{ start: 7, end: 13 }] },
    target: { lang: 'de', text: 'Etwa 15.200 Chips erreichten den Hafen.', marks: [{ start: 5, end: 11 }] },
    says: 'Expected `12,500` in the translation, found `15.200`',
    glossary: null,
  });
});

test('an example with a glossary says what the glossary asks for', () => {
  expect(exampleOf('term-required')?.glossary).toBe('user account is Nutzerkonto, not Account');
});

test('an example of documents has one sentence per line', () => {
  expect(exampleOf('web-leftovers')?.target).toEqual({
    lang: 'de',
    text: 'Die Mühle\nLink zum Abschnitt kopieren\nDie alte Mühle steht am Fluss.',
    marks: [{ start: 10, end: 37 }],
  });
});
