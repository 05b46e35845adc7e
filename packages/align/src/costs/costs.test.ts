import { describe, expect, test } from 'vitest';
import { linesOf, segmentsOf } from '../../test/segments.ts';
import type { Cost } from '../cost.ts';
import { blocksCost } from './blocks.ts';
import { cognatesCost, gramsOf } from './cognates.ts';
import { companionsCost } from './companions.ts';
import { jointsCost } from './joints.ts';
import { lengthCost } from './length.ts';
import { marksCost } from './marks.ts';
import { figuresIn, numbersCost } from './numbers.ts';

/** Each row: a source sentence, its translation, and another target sentence. */
describe.each<[string, Cost, readonly (readonly [string, string, string])[]]>([
  [
    'length',
    lengthCost(),
    [
      ['He slept.', 'Er schlief.', 'Er fuhr am nächsten Morgen mit dem Rad zurück in die Stadt, aus der er kam.'],
      [
        'The committee met for three hours and decided nothing at all.',
        'Der Ausschuss tagte drei Stunden lang und beschloss rein gar nichts.',
        'Warum?',
      ],
    ],
  ],
  [
    'numbers',
    numbersCost(),
    [
      ['It cost 1,686.50 euros.', 'Es kostete 1.686,50 Euro.', 'Es kostete 1.868,50 Euro.'],
      ['In 1912 it sank.', '1912 sank es.', 'Dann sank es.'],
    ],
  ],
  [
    'cognates',
    cognatesCost(),
    [
      ['Dr Yilmaz sings in Potsdam.', 'In Potsdam singt Frau Dr. Yilmaz.', 'Dort tritt Frau Dr. Weber auf.'],
      ['The temperature fell.', 'Die Wassertemperatur sank.', 'Der Preis der Ware sank.'],
    ],
  ],
  [
    'marks',
    marksCost(),
    [
      ['Who knows?', 'Wer weiß?', 'Er weiß es.'],
      ['He said: "Come in."', 'Er sagte: „Herein.“', 'Er bat uns herein.'],
    ],
  ],
  ['joints', jointsCost(), [['Press the key; Wait.', 'Taste drücken. Warten.', 'Erst die Taste, dann warten.']]],
])('%s', (_, cost, rows) => {
  test.each(rows)('%s', (source, right, wrong) => {
    const costOf = cost(linesOf([source]), linesOf([right, wrong]));
    expect(costOf(0, 1, 0, 1)).toBeLessThan(costOf(0, 1, 1, 1));
  });

  test('is 0 for an omission', () => {
    const costOf = cost(linesOf(['One.', 'Two.']), linesOf(['Eins.']));
    expect([costOf(0, 1, 0, 0), costOf(0, 0, 0, 1)]).toEqual([0, 0]);
  });
});

test('a term that occurs twice in a bead counts once', () => {
  const costOf = numbersCost()(linesOf(['In 1912.', 'Since 1912.']), linesOf(['Seit 1912.', 'Nie.']));
  expect(costOf(0, 2, 0, 1)).toBeCloseTo(costOf(0, 1, 0, 1));
});

test.each([
  ['1,686 cases and 24/7', ['1686', '24', '7']],
  ['1.234.567,89 €', ['123456789']],
  ['5,963,373 of 12', ['5963373', '12']],
  ["1'000 und 007", ['1000', '7']],
  ['on 3.5.2024', ['35', '2024']],
])('figures in %s', (prose, figures) => expect(figuresIn(prose)).toEqual(figures));

test.each([
  ['photo', 'Foto'],
  ['critics', 'Kritik'],
  ['system', 'Systeme'],
  ['Zürich', 'Zurich'],
])('%s and %s begin alike', (english, german) => expect(gramsOf(english)[0]).toBe(gramsOf(german)[0]));

test('companions: words that were in the same beads before belong together', () => {
  const source = linesOf(['an order', 'my order', 'order now', 'no rain', 'the rain', 'wind', 'snow', 'fog']);
  const target = linesOf([
    'eine Bestellung',
    'meine Bestellung',
    'Bestellung jetzt',
    'kein Regen',
    'der Regen',
    'Wind',
    'Schnee',
    'Nebel',
  ]);
  const beads = source.map((_, i) => ({ source: [i], target: [i], confidence: 1 }));
  const costOf = companionsCost(beads)(source, target);
  expect(costOf(0, 1, 2, 1)).toBeLessThan(costOf(0, 1, 3, 1));
});

describe('blocks', () => {
  const source = segmentsOf('# One\nFirst.\nSecond.\n\nThird.\nFourth.');
  const costOf = blocksCost()(source, source);
  test('a heading against a sentence costs', () => expect(costOf(0, 1, 1, 1)).toBeGreaterThan(costOf(0, 1, 0, 1)));
  test('a bead across the end of a paragraph costs', () =>
    expect(costOf(2, 2, 2, 2)).toBeGreaterThan(costOf(1, 2, 1, 2)));
  test('no evidence if every line is a sentence', () => {
    const lines = linesOf(['a', 'b', 'c']);
    expect(blocksCost()(lines, lines)(0, 2, 0, 1)).toBe(0);
  });
});

describe('joints', () => {
  const both = ['He came. She left.', 'It rained.', 'They slept.', 'We ate.'];
  const apart = ['Er kam.', 'Sie ging.', 'Es regnete.', 'Sie schliefen.', 'Wir aßen.'];
  const whole = ['Er kam und sie ging.', 'Es regnete.', 'Sie schliefen.', 'Wir aßen.'];
  test('two sentences in one segment match two segments rather than one sentence', () => {
    expect(jointsCost()(linesOf(both), linesOf(apart))(0, 1, 0, 2)).toBe(0);
    expect(jointsCost()(linesOf(both), linesOf(whole))(0, 1, 0, 1)).toBeGreaterThan(0);
  });
  test('no evidence if every sentence is a segment', () =>
    expect(jointsCost()(linesOf(whole), linesOf(apart))(0, 1, 0, 2)).toBe(0));
});
