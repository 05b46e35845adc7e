import type { Finding, Severity } from '@gegenlesen/bitext';
import { expect, test } from 'vitest';
import { kinds } from '../plant/kinds.ts';
import { meaningKinds } from '../plant/meaning/kinds.ts';
import type { NamedPair } from '../sets/pairs.ts';
import { alarmsPerThousandWords, wordsOf } from './alarm-rate.ts';
import { readContrasts } from './contrast.ts';
import { byRule, type Check, falseAlarms, falseAlarmsAbout } from './false-alarms.ts';
import { scoreField } from './field.ts';
import { recallOf } from './planted.ts';

const pair = (id: string, en: string, de: string): NamedPair => ({
  id,
  pair: { source: { text: en, lang: 'en' }, target: { text: de, lang: 'de' } },
});

const finding = (rule: string, severity: Severity, group: Finding['group'] = 'number'): Finding => ({
  rule,
  group,
  category: 'accuracy/mistranslation',
  severity,
  confidence: 1,
  says: { id: rule, slots: {} },
  message: rule,
  source: null,
  target: { start: 0, end: 200, text: '' },
  bead: null,
  fingerprint: '',
});

const pairs = [
  pair('right', 'It has 40 seats.', 'Es hat 40 Plätze.'),
  pair('also right', 'It has 512 seats.', 'Es hat 512 Plätze.'),
  pair('in words', 'It has 8 seats.', 'Es hat acht Plätze.'),
];

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** The simplest check there is: the same digits on both sides. */
const sameDigits: Check = ({ source, target }) =>
  digitsOf(source.text) === digitsOf(target.text) ? [] : [finding('digits', 'major')];

test('a finding in a sound pair is a false alarm', () => {
  const measured = falseAlarms(pairs, sameDigits);
  expect(measured.accused.map(({ id }) => id)).toEqual(['in words']);
  expect(measured.pairs).toBe(3);
});

test('findings that are minor flag a pair without accusing it, and neutral ones do neither', () => {
  const measured = falseAlarms(pairs, ({ source }) => [
    finding('bound', 'neutral'),
    ...(source.text.includes('512') ? [finding('bound', 'minor')] : []),
  ]);
  expect(measured.accused).toEqual([]);
  expect(measured.flagged.map(({ id }) => id)).toEqual(['also right']);
  expect(byRule(measured.flagged)).toEqual([{ rule: 'bound', major: 0, minor: 1 }]);
});

test('false alarms about figures can be counted by themselves', () => {
  const measured = falseAlarms(pairs, (pair) => [...sameDigits(pair), finding('name', 'critical', 'meaning')]);
  expect(measured.accused).toHaveLength(3);
  const { pairs: all, accused } = falseAlarmsAbout(['number'], measured);
  expect([all, accused.map(({ id }) => id)]).toEqual([3, ['in words']]);
});

test('only a finding about meaning that the sound pair does not raise sees a fault of meaning', () => {
  const kind = meaningKinds.find(({ id }) => id === 'negation-lost');
  if (kind === undefined) throw new Error('no kind of fault is named negation-lost');
  const sound = [pair('denied', 'It is not cold.', 'Es ist nicht kalt.')];
  const seenBy = (check: Check) => {
    const { planted, missed, suspected } = recallOf(kind, sound, check, 400);
    return [planted, planted - missed.length, suspected];
  };
  const unless =
    (group: Finding['group'], severity: Severity): Check =>
    ({ target }) =>
      target.text.includes('nicht') ? [] : [finding('negation', severity, group)];
  expect(seenBy(unless('meaning', 'major'))).toEqual([1, 1, 1]);
  expect(seenBy(unless('meaning', 'minor'))).toEqual([1, 0, 1]);
  expect(seenBy(unless('number', 'major'))).toEqual([1, 0, 0]);
  expect(seenBy(() => [finding('negation', 'major', 'meaning')])).toEqual([1, 0, 0]);
});

test.each([
  ['digit-changed', 'the same digits', sameDigits, 2, 0],
  ['digit-changed', 'nothing', (): readonly Finding[] => [], 2, 2],
  ['digit-changed', 'everything, sound pairs too', (): readonly Finding[] => [finding('digits', 'critical')], 2, 2],
  ['digit-changed', 'minor findings alone', (): readonly Finding[] => [finding('digits', 'minor')], 2, 2],
  ['month-changed', 'the same digits', sameDigits, 0, 0],
] as const)('of %s a check for %s … %#', (id, _, check, planted, missed) => {
  const kind = kinds.find((each) => each.id === id);
  if (kind === undefined) throw new Error(id);
  const recall = recallOf(kind, pairs, check, 400);
  expect(recall.planted).toBe(planted);
  expect(recall.missed).toHaveLength(missed);
  expect(recall.pointedAt).toBe(planted - missed);
});

test('every finding counts in a rate per 1,000 words, those about figures apart', () => {
  const all = falseAlarms(pairs, ({ source }) =>
    source.text.includes('512') ? [finding('digits', 'major'), finding('name', 'minor', 'meaning')] : [],
  );
  const words = wordsOf(pairs);
  expect(words).toBe(12);
  expect(alarmsPerThousandWords(all, words, 'major', ['number', 'meaning'])).toBeCloseTo(1000 / 12);
  expect(alarmsPerThousandWords(all, words, 'minor', ['number', 'meaning'])).toBeCloseTo(2000 / 12);
  expect(alarmsPerThousandWords(all, words, 'minor', ['meaning'])).toBeCloseTo(1000 / 12);
});

test('of reported cases, faults should be flagged and right translations left alone', () => {
  const cases = [
    { kind: 'seats', expect: 'flag', pair: pair('', 'It has 40 seats.', 'Es hat 14 Plätze.').pair },
    { kind: 'seats', expect: 'flag', pair: pair('', 'It has forty seats.', 'Es hat vierzehn Plätze.').pair },
    { kind: 'seats', expect: 'silent', pair: pair('', 'It has 40 seats.', 'Es hat 40 Plätze.').pair },
    { kind: 'beds', expect: 'silent', pair: pair('', 'It has 8 beds.', 'Es hat acht Betten.').pair },
  ] as const;
  expect(scoreField(cases, sameDigits)).toEqual([
    { kind: 'seats', faults: 2, flagged: 1, sound: 1, silent: 1 },
    { kind: 'beds', faults: 0, flagged: 0, sound: 1, silent: 0 },
  ]);
});

test('a wrong rendering is compared with the right one that it was made from', () => {
  const contrast = {
    register: 'news',
    english: 'It has 40 seats.',
    right: ['Es hat 40 Plätze.', 'Es bietet vierzig Plätze.'],
    wrong: [{ german: 'Es hat 14 Plätze.', kind: 'number', twin: 0 }],
  };
  const drifts: Readonly<Record<string, number>> = { 'Es hat 40 Plätze.': 0.1, 'Es hat 14 Plätze.': 0.9 };
  const { right, wrong } = readContrasts([contrast], (german, english) => ({
    drift: drifts[german] ?? 0.2,
    findings: sameDigits(pair('', english, german).pair),
  }));
  expect(right.map(({ drift, isAccused }) => [drift, isAccused])).toEqual([
    [0.1, false],
    [0.2, true],
  ]);
  expect(wrong.map((each) => [each.kind, each.wrong.drift, each.twin.drift])).toEqual([['number', 0.9, 0.1]]);
});
