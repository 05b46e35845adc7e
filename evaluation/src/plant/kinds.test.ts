import type { Pair } from '@gegenlesen/bitext';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kinds } from './kinds.ts';
import { type Planted, plant, type Side } from './plant.ts';
import { randomFrom } from './random.ts';

const pairOf = (en: string, de: string): Pair => ({
  source: { text: en, lang: 'en' },
  target: { text: de, lang: 'de' },
});

const kindNamed = (id: string) => {
  const kind = kinds.find((each) => each.id === id);
  if (kind === undefined) throw new Error(`no kind of fault is named ${id}`);
  return kind;
};

/** Every outcome of a hundred seeds. */
function outcomes(id: string, pair: Pair, side: Side): readonly string[] {
  const texts = Array.from({ length: 100 }, (_, seed) => plant(kindNamed(id), pair, side, randomFrom(seed)));
  return [...new Set(texts.flatMap((planted) => planted?.pair[side].text ?? []))].sort();
}

describe('a planted fault is one that a translator would call a fault', () => {
  test.each<[kind: string, en: string, de: string, may: RegExp]>([
    ['digit-changed', 'All 34 came.', 'Alle 34 kamen.', /^Alle (?:[12456789]4|04|3[0-35-9]) kamen\.$/],
    [
      'digit-dropped',
      'It has 1,250 seats.',
      'Es hat 1.250 Plätze.',
      /^Es hat (?:250|150|120|125|\d?\.?\d{2,3}) Plätze\.$/,
    ],
    ['digit-added', 'It has 40 seats.', 'Es hat 40 Plätze.', /^Es hat (?:4\d0|40\d) Plätze\.$/],
    ['decimal-shifted', 'It grew by 3.5%.', 'Es wuchs um 3,5 %.', /^Es wuchs um (?:35|0,35) %\.$/],
    ['decimal-shifted', 'It cost 12,500 euros.', 'Es kostete 12.500 Euro.', /^Es kostete 1\.250 Euro\.$/],
    ['separator-changed', 'It cost 12,500 euros.', 'Es kostete 12.500 Euro.', /^Es kostete 12,500 Euro\.$/],
    ['separator-changed', 'It weighs 3.5 kg.', 'Es wiegt 3,5 kg.', /^Es wiegt 3\.5 kg\.$/],
    [
      'scale-changed',
      'It cost 2 billion.',
      'Es kostete 2 Milliarden.',
      /^Es kostete 2 (?:Millionen|Billionen|Tausend)\.$/,
    ],
    ['scale-changed', 'It cost €2 million.', 'Es kostete 2 Mio. Euro.', /^Es kostete 2 (?:Mrd\.|Bio\.|Tsd\.) Euro\.$/],
    [
      'month-changed',
      'Since May 3, it is open.',
      'Seit 3. Mai ist es offen.',
      /^Seit 3\. (?!Mai)\p{Lu}\p{Ll}+ ist es offen\.$/u,
    ],
    ['weekday-changed', 'On Monday night', 'Am Montagabend', /^Am (?!Montag)\p{Lu}\p{Ll}+abend$/u],
    ['time-changed', 'It starts at 3:30 p.m.', 'Es beginnt um 15.30 Uhr.', /^Es beginnt um 1[34]\.30 Uhr\.$/],
    ['number-word-changed', 'Three boys came.', 'Drei Jungen kamen.', /^(?!Drei)\p{Lu}\p{Ll}+ Jungen kamen\.$/u],
    ['number-word-changed', 'They met 4 times.', 'Sie trafen sich viermal.', /^Sie trafen sich (?!vier)\p{Ll}+mal\.$/u],
    ['number-word-changed', 'She is 21.', 'Sie ist einundzwanzig.', /^Sie ist (?!einundzwanzig)\p{Ll}+\.$/u],
    [
      'ordinal-changed',
      'his second goal',
      'sein zweites Tor',
      /^sein (?!zweit)\p{Ll}+tes Tor$|^sein (?:erstes|achtes) Tor$/u,
    ],
    ['ordinal-changed', 'on the 3rd floor', 'im 3. Stock', /^im [45]\. Stock$/],
    ['unit-changed', 'It is 5 km away.', 'Es ist 5 km entfernt.', /^Es ist 5 (?:m|cm|mm) entfernt\.$/],
    ['unit-changed', 'It took 3 years.', 'Es dauerte 3 Jahre.', /^Es dauerte 3 (?:Monate|Wochen|Tage)\.$/],
    ['unit-changed', 'It costs $40.', 'Es kostet 40 Dollar.', /^Es kostet 40 (?:Euro|Pfund)\.$/],
    ['unit-changed', 'It grew by 5 percent.', 'Es wuchs um 5 Prozent.', /^Es wuchs um 5 Prozentpunkte\.$/],
    ['figures-swapped', 'by 12% and 7%, respectively', 'um 12 % bzw. 7 %', /^um 7 % bzw\. 12 %$/],
    [
      'number-dropped',
      'It grew by 12% to 300 tons.',
      'Es wuchs um 12 % auf 300 Tonnen.',
      /^Es wuchs um (?:auf 300|12 % auf) Tonnen\.$/,
    ],
    ['number-added', 'He saw the schools.', 'Er sah die Schulen.', /^Er sah die \d{2,3} Schulen\.$/],
    ['bound-changed', 'more than 300 doctors', 'über 300 Ärzte', /^unter 300 Ärzte$/],
    ['bound-changed', 'At least two came.', 'Mindestens zwei kamen.', /^Höchstens zwei kamen\.$/],
    ['code-changed', 'The H100 is fast.', 'Die H100 ist schnell.', /^Die H\d{3} ist schnell\.$/],
  ])('%s in “%s”', (kind, en, de, may) => {
    const found = outcomes(kind, pairOf(en, de), 'target');
    expect(found).not.toEqual([]);
    for (const text of found) expect(text).toMatch(may);
    expect(found).not.toContain(de);
  });

  test.each<[kind: string, en: string, de: string, may: RegExp]>([
    ['separator-changed', 'It cost 12,500 euros.', 'Es kostete 12.500 Euro.', /^It cost 12\.500 euros\.$/],
    ['scale-changed', 'It cost 2 billion.', 'Es kostete 2 Milliarden.', /^It cost 2 (?:million|trillion|thousand)\.$/],
    ['ordinal-changed', 'on the 1st floor', 'im 1. Stock', /^on the (?:2nd|3rd) floor$/],
    ['number-word-changed', 'twenty-two years', '22 Jahre', /^(?!twenty-two)[a-z]+(?:-[a-z]+)? years$/],
  ])('%s into the English “%s”', (kind, en, de, may) => {
    const found = outcomes(kind, pairOf(en, de), 'source');
    expect(found).not.toEqual([]);
    for (const text of found) expect(text).toMatch(may);
  });
});

test.each<[why: string, kind: string, en: string, de: string]>([
  ['a code', 'digit-changed', 'The H100 is fast.', 'Die H100 ist schnell.'],
  ['an address', 'digit-changed', 'See https://example.org/34/7.', 'Siehe https://example.org/34/7.'],
  ['no such figure in the original', 'digit-changed', 'All of them came.', 'Alle 34 kamen.'],
  ['nothing to write in another form', 'separator-changed', 'All 34 came.', 'Alle 34 kamen.'],
  ['a verb', 'month-changed', 'It may rain.', 'Im Mai mag es regnen.'],
  ['said in another way', 'number-word-changed', 'A couple of days.', 'Zwei Tage.'],
  ['a third party', 'ordinal-changed', 'to third parties', 'an Dritte'],
  ['the same the other way round', 'figures-swapped', 'chapters 3 and 5', 'die Kapitel 3 und 5'],
  ['a range', 'figures-swapped', 'between 10 and 12 men', 'zwischen 10 und 12 Männer'],
  ['about a theme, no bound', 'bound-changed', 'It is about the war.', 'Es geht um den Krieg.'],
  ['a year has no decimal place', 'decimal-shifted', 'It began in 2015.', 'Es begann 2015.'],
])('nothing is planted into %s', (_, kind, en, de) => {
  expect(outcomes(kind, pairOf(en, de), 'target')).toEqual([]);
});

const rich: readonly Pair[] = [
  pairOf(
    'On Monday, May 4, two of the 1,250 houses burned for 3.5 hours; at least $12 million was lost by 3:30 p.m.',
    'Am Montag, dem 4. Mai, brannten zwei der 1.250 Häuser 3,5 Stunden lang; mindestens 12 Millionen Dollar waren um 15.30 Uhr verloren.',
  ),
  pairOf(
    'The second H100 needs 700 watts, more than 40% of what the other cards use with their 16 fans.',
    'Die zweite H100 braucht 700 Watt, mehr als 40 % dessen, was die anderen Karten mit ihren 16 Lüftern verbrauchen.',
  ),
];

const undone = ({ pair, side, changes }: Planted): string =>
  [...changes]
    .reverse()
    .reduce(
      (text, { start, before, after }) => text.slice(0, start) + before + text.slice(start + after.length),
      pair[side].text,
    );

test('a planted text differs from the sound one only at the places it names', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...kinds),
      fc.constantFrom(...rich),
      fc.constantFrom<Side>('source', 'target'),
      fc.nat(),
      (kind, pair, side, seed) => {
        const planted = plant(kind, pair, side, randomFrom(seed));
        fc.pre(planted !== null);
        const other = side === 'source' ? 'target' : 'source';
        expect(planted.pair[side].text).not.toBe(pair[side].text);
        expect(planted.pair[other]).toEqual(pair[other]);
        expect(undone(planted)).toBe(pair[side].text);
        for (const { start, after } of planted.changes)
          expect(planted.pair[side].text.slice(start, start + after.length)).toBe(after);
        expect(plant(kind, pair, side, randomFrom(seed))).toEqual(planted);
      },
    ),
    { numRuns: 500 },
  );
});

test('every kind applies somewhere', () => {
  for (const kind of kinds) {
    const found = rich.flatMap((pair) => outcomes(kind.id, pair, 'target'));
    expect(found, kind.id).not.toEqual([]);
  }
});
