import { describe, expect, test } from 'vitest';
import { markedReading } from '../../../test/marked-reading.ts';
import { unmarked } from '../../../test/marks.ts';
import { partOf } from '../../../test/part-of.ts';
import { smallLexicon } from '../../../test/small-lexicon.ts';
import { exchangedClauses } from './exchanged-clauses.ts';
import { exchangedNouns } from './exchanged-nouns.ts';
import { exchangedOwners, exchangedPersons } from './exchanged-persons.ts';

const lexicon = smallLexicon;

test.each<[english: string, german: string, isExchanged: boolean]>([
  ['The sister thanked the minister.', 'Der Minister dankte der Schwester.', true],
  ['The sister thanked the minister.', 'Dem Minister dankte die Schwester.', false],
  ['The minister was thanked by the sister.', 'Der Minister dankte der Schwester.', true],
  ['The minister was thanked by the sister.', 'Die Schwester dankte dem Minister.', false],
  ['The ferry from the island to the bridge', 'Die Fähre von der Brücke zur Insel', true],
  ['The ferry from the island to the bridge', 'Die Fähre von der Insel zur Brücke', false],
])('nouns: %s | %s', (english, german, isExchanged) => {
  const part = partOf(english, german, { lexicon });
  expect(exchangedNouns(part, part.known?.coverage ?? { en: [], de: [] }).length > 0).toBe(isExchanged);
});

test.each<[english: string, german: string, isExchanged: boolean]>([
  ['My sister thanked your minister.', 'Deine Schwester dankte meinem Minister.', true],
  ['My sister thanked your minister.', 'Meine Schwester dankte deinem Minister.', false],
  // A program may speak to its user or for him.
  ['Your letters', 'Meine Briefe', false],
])('owners: %s | %s', (english, german, isExchanged) => {
  const { known } = partOf(english, german, { lexicon });
  expect(known !== null && exchangedOwners(known.coverage) !== null).toBe(isExchanged);
});

test.each<[english: string, german: string, isExchanged: boolean]>([
  ['Thank the minister before you read the letter.', 'Lesen Sie den Brief, bevor Sie dem Minister danken.', true],
  ['Thank the minister before you read the letter.', 'Danken Sie dem Minister, bevor Sie den Brief lesen.', false],
])('clauses: %s | %s', (english, german, isExchanged) => {
  const { known } = partOf(english, german, { lexicon });
  expect(known !== null && exchangedClauses(known.coverage) !== null).toBe(isExchanged);
});

describe('persons, where the reader doubts them', () => {
  test.each<[english: string, german: string, isExchanged: boolean]>([
    ['⟦I⟧ like you.', '⟦Du⟧ magst mich.', true],
    ['I like you.', 'Du gefällst mir.', false],
    ['⟦I⟧ like you.', '⟦Ich⟧ hasse dich.', false],
  ])('%s | %s', (english, german, isExchanged) => {
    const readings = () => markedReading([english, german], 'exchanged');
    const part = partOf(unmarked(english).plain, unmarked(german).plain, { readings });
    expect(exchangedPersons(part) !== null).toBe(isExchanged);
  });
});
