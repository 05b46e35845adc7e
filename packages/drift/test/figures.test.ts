import type { Pair } from '@gegenlesen/bitext';
import { describe, expect, test } from 'vitest';
import { checkPair } from '../src/check-pair.ts';
import { figureTables } from './figure-tables.ts';

const graver = { minor: ['minor', 'major', 'critical'], major: ['major', 'critical'] } as const;

/** What a pair is flagged for, as `critical number-changed`; minor findings only if a row expects one. */
function raised(pair: Pair, expected: readonly string[]): readonly string[] {
  const severities: readonly string[] = expected.some((each) => each.startsWith('minor')) ? graver.minor : graver.major;
  return checkPair(pair)
    .filter(({ group, severity }) => (group === 'number' || group === 'form') && severities.includes(severity))
    .map(({ severity, rule }) => `${severity} ${rule}`)
    .sort();
}

/** What is missing in one direction was added in the other. */
const backwards: Readonly<Record<string, string>> = {
  'major number-missing': 'major number-added',
  'major number-added': 'major number-missing',
  'minor number-missing': 'minor number-added',
  'minor number-added': 'minor number-missing',
};
/** How a language writes figures does not depend on the direction. */
const isOneWay = (expected: readonly string[]): boolean => expected.includes('minor number-format');

describe.each(figureTables())('$phenomenon', ({ rows }) => {
  test.each(rows)('$en | $de', ({ en, de, expected }) => {
    const [english, german] = [
      { lang: 'en', text: en },
      { lang: 'de', text: de },
    ];
    expect(raised({ source: english, target: german }, expected)).toEqual(expected);
    if (isOneWay(expected)) return;
    const turned = expected.map((each) => backwards[each] ?? each);
    expect(raised({ source: german, target: english }, turned)).toEqual(turned);
  });
});

// Seen from English only: the tables ask for both directions.
test('the second and third of three prizes were swapped', () => {
  const source = { lang: 'en', text: 'The first prize is €5,000, the second €2,500 and the third €1,000.' };
  const target = {
    lang: 'de',
    text: 'Der erste Preis ist mit 5.000, der zweite mit 1.000 und der dritte mit 2.500 Euro dotiert.',
  };
  const expected = ['critical order-changed'];
  expect(raised({ source, target }, expected)).toEqual(expected);
});
