import type { Tongue } from '@gegenlesen/bitext';
import { describe, expect, test } from 'vitest';
import { smallLexicon } from '../../test/small-lexicon.ts';
import { assessPair } from '../check-pair.ts';
import { isLength } from './drift-features.ts';
import { unread } from './drift-weights.ts';
import { whenRead } from './drift-weights-when-read.ts';

const driftOf = (source: string, target: string, from: Tongue = 'en'): number =>
  assessPair(
    { source: { text: source, lang: from }, target: { text: target, lang: from === 'en' ? 'de' : 'en' } },
    { lexicon: smallLexicon },
  ).drift;

const english = 'The ferry to Tallinn was late because heavy snow damaged the old bridge in winter.';
const german =
  'Die Fähre nach Tallinn hatte Verspätung, weil schwerer Schnee die alte Brücke im Winter beschädigen konnte.';

describe('the worse a translation is, the higher is its drift', () => {
  test.each([
    ['a name became another', german.replace('Tallinn', 'Helsinki')],
    ['a name was added', german.replace('Schnee', 'Schnee in München')],
    ['a clause is missing', german.replace(/, weil.*/, '.')],
    ['a sentence was added', `${german} Meine Schwester kauft frisches Brot und liest am Morgen die Zeitung.`],
    [
      'the words are shuffled',
      'Tallinn alte Schnee weil Verspätung, im Brücke Fähre hatte schwerer Winter die nach die beschädigen konnte.',
    ],
    ['words are left in English', german.replace('alte Brücke im Winter', 'old bridge in winter')],
    ['an edit left a space before a mark', german.replace(',', ' ,')],
    ['it is another sentence', 'Meine Schwester kauft frisches Brot und liest am Morgen die Zeitung.'],
    ['a word is another', german.replace('Brücke', 'Zeitung')],
    ['nothing is translated', english],
    ['it is empty', '.'],
  ])('%s', (_, worse) => {
    expect(driftOf(english, worse)).toBeGreaterThan(driftOf(english, german));
  });

  test('in the other direction as well', () => {
    expect(driftOf(german, english.replace('Tallinn', 'Helsinki'), 'de')).toBeGreaterThan(
      driftOf(german, english, 'de'),
    );
  });
});

test('no finding lowers the drift; only the length of a pair may', () => {
  const lowering = [unread, whenRead]
    .flatMap(({ weights }) => Object.entries(weights))
    .filter(([name, weight]) => weight < 0 && !isLength(name));
  expect(lowering).toEqual([]);
});

test.each([
  ['a negation is lost', 'The ferry did not leave.', 'Die Fähre fuhr ab.'],
  ['a figure changed', 'The ferry was 40 minutes late.', 'Die Fähre hatte 60 Minuten Verspätung.'],
])('drift is no lower than the confidence of a severe finding: %s', (_, source, target) => {
  const { drift, findings } = assessPair(
    { source: { text: source, lang: 'en' }, target: { text: target, lang: 'de' } },
    { lexicon: smallLexicon },
  );
  const severe = findings.filter(({ severity }) => severity === 'major' || severity === 'critical');
  expect(severe).not.toEqual([]);
  for (const { confidence } of severe) expect(drift).toBeGreaterThanOrEqual(confidence);
});

test.each(['', '.', '–', '…', '12'])('a translation of %j alone has a drift', (target) => {
  const drift = driftOf(english, target);
  expect(drift).toBeGreaterThan(0);
  expect(drift).toBeLessThanOrEqual(1);
});
