import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Quantity } from './grammar/quantity.ts';
import { readQuantities } from './read-quantities.ts';

const signs = { exact: '', about: '~', nearly: '<~', over: '>', atLeast: '≥', under: '<', atMost: '≤' } as const;

/** A figure as one word: `>300`, `12000000 USD`, `time 15:30`, `late year 2026`, `code h100`. */
function shown({ kind, values, unit, per, bound, part, code }: Quantity): string {
  const [value = 0] = values;
  const hours = `${Math.floor(value / 60)}:${String(value % 60).padStart(2, '0')}`;
  const worth = (kind === 'code' ? code : null) ?? (kind === 'time' ? hours : String(Math.round(value * 1000) / 1000));
  const name = kind === 'number' ? '' : `${kind} `;
  return `${part === null ? '' : `${part} `}${name}${signs[bound]}${worth}${unit === null ? '' : ` ${unit}`}${per === null ? '' : `/${per.amount === 1 ? '' : per.amount}${per.unit}`}`;
}

/** Figures that count, without words that only serve to match others (`ein`, `one`). */
const read = (lang: string, text: string): string =>
  readQuantities({ text, lang })
    .quantities.filter(({ grade }) => grade !== 'silent')
    .map(shown)
    .join(', ');

describe('German', () => {
  test.each([
    ['12.500 Stück, 12 500 Stück, 12’500 Stück', '12500, 12500, 12500'],
    ['3,5 und 1.234.567,89', '3.5, 1234567.89'],
    ['zwei, zweien, einundzwanzig, dreihundertvier', '2, 2, 21, 304'],
    ['zweitausendfünfhundert und neunzehnhundertachtzig', '2500, 1980'],
    ['anderthalb Stunden, zweieinhalb Jahre', '1.5 h, 2.5 a'],
    ['ein Dutzend Eier, ein halbes Dutzend', '12, 6'],
    ['ein paar Leute, einer von ihnen, zum einen', ''],
    ['ein Drittel, zwei Drittel, drei Viertel, 1½ Liter', 'fraction 0.333, fraction 0.667, fraction 0.75, 1.5 l'],
    ['dreimal so viel, verdreifacht, halbiert', 'multiple 3, multiple 3, fraction 0.5'],
    ['der dritte Versuch, zum achten Mal, der 3. Senat', 'ordinal 3, ordinal 8, ordinal 3'],
    ['der zweitgrößte Hafen, die dritthöchste Zahl', 'ordinal 2, ordinal 3'],
    ['Karl V. und Kapitel IV', 'ordinal 5, ordinal 4'],
    ['2,5 Mio. Euro, 3 Mrd. Dollar, 4 Billionen, 10 Tsd.', '2500000 EUR, 3000000000 USD, 4000000000000, 10000'],
    ['eine halbe Million, Hunderttausende, zig Millionen', '500000, scale 100000, scale 10000000'],
    ['5 %, 5 Prozent, 5 Prozentpunkte, zehnprozentig', '5 %, 5 %, 5 pp, 10 %'],
    ['300 US-Dollar, 5 €, 7 Franken', '300 USD, 5 EUR, 7 CHF'],
    ['7-nm-Prozessor, 7-Nanometer-Chip, 80 km/h, −5 °C', '7 nm, 7 nm, 80 km/h, -5 °C'],
    ['ein 12-monatiger Kurs, ein zwölfmonatiger Kurs', '12 mo, 12 mo'],
    ['eine 300-köpfige Gruppe, der 34-Jährige', '300, 34 a'],
    [
      'am 15. Mai 2025, am 15.05.2025, am 15.05.',
      'day 15, month 5, year 2025, day 15, month 5, year 2025, day 15, month 5',
    ],
    ['Mitte 2026, Ende März, Anfang der 1990er-Jahre', 'mid year 2026, late month 3, early decade 1990'],
    ['im dritten Quartal, im 19. Jahrhundert, die 90er', 'ordinal 3 quarter, ordinal 19 century, decade 1990'],
    ['Montag, montags, am Dienstagabend, Palmsonntag', 'weekday 1, weekday 1, weekday 2, weekday 7'],
    ['um 15 Uhr, um 15.30 Uhr, halb vier, 3 Uhr nachmittags', 'time 15:00, time 15:30, time 3:30, time 15:00'],
    ['zwischen 10 und 12 Millionen, 5–10 %, von 21 auf 18 °C', '10000000, 12000000, 5 %, 10 %, 21 °C, 18 °C'],
    ['über 300, mindestens 5, höchstens 7, bis zu 9', '>300, ≥5, ≤7, ≤9'],
    ['rund 40, knapp 50, fast 60, ca. 70, gut 80', '~40, <~50, <~60, ~70, >80'],
    ['18 Jahre oder älter, 300 und mehr', '≥18 a, ≥300'],
    ['H100-Chips, Kirin X90s, GPT-4, COVID-19-Fälle', 'code h100, code x90s, code gpt4, code covid19'],
    ['Version 1.12.3, ISO 9001, U21', 'code 1.12.3, 9001, code u21'],
    ['ein 2:1-Sieg und die Saison 2019/20', '2, 1, year 2019, year 2020'],
    ['Achtung, Zweifel, Elfenbein, dreist, außer Acht lassen', ''],
  ])('%s', (text, expected) => {
    expect(read('de', text)).toBe(expected);
  });
});

describe('English', () => {
  test.each([
    ['12,500 pieces, 12.5 litres, 1,234,567.89', '12500, 12.5 l, 1234567.89'],
    ['twenty-one, three hundred and six thousand', '21, 306000'],
    ['two thousand five hundred, a hundred, nineteen eighty-four', '2500, 100, 1984'],
    ['one of them, a couple of, no one, on the one hand', ''],
    ['half a million, half a dozen, one and a half', '500000, 6, 1.5'],
    ['two-thirds, a third, three quarters', 'fraction 0.667, fraction 0.333, fraction 0.75'],
    ['doubled, threefold, three times', 'multiple 2, multiple 3, multiple 3'],
    ['the third, 3rd, twenty-first', 'ordinal 3, ordinal 3, ordinal 21'],
    ['World War II and Charles V', 'ordinal 2, ordinal 5'],
    [
      '2.5 million, $3bn, £3m, €10 billion, 4 trillion',
      '2500000, 3000000000 USD, 3000000 GBP, 10000000000 EUR, 4000000000000',
    ],
    ['hundreds of thousands, tens of millions of dollars', 'scale 100000, scale 10000000 USD'],
    ['5%, 5 per cent, 5 percentage points, half a percentage point', '5 %, 5 %, 5 pp, fraction 0.5 pp'],
    ['20 miles per hour, 90°F, 70 square metres, 5 sq km', '20 mi/h, 90 °F, 70 m², 5 km²'],
    ['a 12-month course, a 34-year-old, a 7-nm chip', '12 mo, 34 a, 7 nm'],
    [
      'May 15, 2025; 15 May 2025; 2025-05-15',
      'month 5, day 15, year 2025, day 15, month 5, year 2025, year 2025, month 5, day 15',
    ],
    ['She may march in March', 'month 3'],
    ['mid-2026, early March, the late 1990s', 'mid year 2026, early month 3, late decade 1990'],
    ['the 19th century, in Q3', 'ordinal 19 century, ordinal 3 quarter'],
    ['3 p.m., 3:30pm, half past three, noon', 'time 15:00, time 15:30, time 3:30, time 12:00'],
    ['from $5 to $10 million, 5-10 acres', '5000000 USD, 10000000 USD, 5 ac, 10 ac'],
    ['more than 300, at least 5, up to 9, nearly 60, about 40', '>300, ≥5, ≤9, <~60, ~40'],
    ['300 or more, 300+, fewer than 20', '≥300, ≥300, <20'],
    ['the H100, GPT-4, 5G, Mate 60 Pro', 'code h100, code gpt4, code 5g, 60'],
    ['three million and five million', '3000000, 5000000'],
    ['@gate5, https://example.org/2024/12', ''],
  ])('%s', (text, expected) => {
    expect(read('en', text)).toBe(expected);
  });
});

describe('properties', () => {
  const amount = fc.oneof(
    fc.integer({ min: 10_000, max: 999_999_999 }),
    fc.double({ min: 0.01, max: 99_999, noNaN: true }),
  );

  test.each(['de', 'en', 'de-CH'])('what Intl.NumberFormat writes in %s is read back', (lang) => {
    const format = new Intl.NumberFormat(lang, { maximumFractionDigits: 2 });
    fc.assert(
      fc.property(amount, (value) => {
        const rounded = Number(value.toFixed(2));
        const values = readQuantities({ text: `x ${format.format(rounded)} y`, lang }).quantities.flatMap(
          (each) => each.values,
        );
        expect(values).toContainEqual(expect.closeTo(rounded, 5));
      }),
    );
  });

  test('no text makes it throw, and every figure is at its offsets', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.stringMatching(/^[\d.,:/%$€ a-zäöü-]{0,80}$/),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom('de', 'en', 'fr'), (text, lang) => {
        let end = 0;
        for (const each of readQuantities({ text, lang }).quantities) {
          expect(each.start).toBeGreaterThanOrEqual(0);
          expect(each.end).toBeLessThanOrEqual(text.length);
          expect(each.text).toBe(text.slice(each.start, each.end));
          expect(each.end).toBeGreaterThan(each.start);
          expect(each.start).toBeGreaterThanOrEqual(Math.min(end, each.start));
          end = each.end;
        }
      }),
      { numRuns: 500 },
    );
  });
});
