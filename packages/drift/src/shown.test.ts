import type { Pair } from '@gegenlesen/bitext';
import { expect, test } from 'vitest';
import { markedReading } from '../test/marked-reading.ts';
import { assessPair } from './check-pair.ts';

const pair: Pair = {
  source: {
    text: 'The company that runs the ferry did not publish the report of its engineers before the council met in June.',
    lang: 'en',
  },
  target: {
    text: 'Das Unternehmen, das die Fähre betreibt, veröffentlichte den Bericht seiner Ingenieure, bevor der Rat im Juni zusammentrat.',
    lang: 'de',
  },
};
const { words, ...sound } = markedReading([pair.source.text, pair.target.text], 'replaced');

/** What is found, and the drift, if a reader doubts the pair and the words of its negation this much. */
const assess = (doubt: number, suspicions: boolean) => {
  const doubted = words.en.map((word) => ({
    ...word,
    wrong: pair.source.text.startsWith('not', word.start) ? doubt : word.wrong,
  }));
  const readings = () => ({ ...sound, pair: { ...sound.pair, fault: doubt }, words: { ...words, en: doubted } });
  const { findings, drift } = assessPair(pair, { readings, suspicions });
  return { drift, found: findings.map(({ severity, rule }) => `${severity} ${rule}`) };
};

/** Doubts from hardly any to hardly a hope. */
const doubts = Array.from({ length: 40 }, (_, step) => 1 / (1 + Math.exp(6 - step / 2.5)));

const different = (all: readonly string[]): readonly string[] => all.filter((each, i) => each !== all[i - 1]);

test.each([
  { suspicions: false, shown: ['nothing', 'minor negation-lost'] },
  { suspicions: true, shown: ['nothing', 'neutral negation-lost', 'minor negation-lost'] },
])('the more a reader doubts, the more severe it is; suspicions wanted: $suspicions', ({ suspicions, shown }) => {
  const found = doubts.map((doubt) => assess(doubt, suspicions).found.join() || 'nothing');
  expect(different(found)).toEqual(shown);
});

test('what is shown on request does not count in the drift', () => {
  expect(doubts.map((doubt) => assess(doubt, true).drift)).toEqual(doubts.map((doubt) => assess(doubt, false).drift));
});
