import { expect, test } from 'vitest';
import { frame } from './frame.ts';
import { paint } from './paint.ts';

interface Case {
  readonly is: string;
  readonly text: string;
  readonly marks: readonly { readonly start: number; readonly end: number }[];
  readonly shows: readonly string[];
}

test.each<Case>([
  {
    is: 'one figure',
    text: 'Der Kran hebt 21 Tonnen.',
    marks: [{ start: 14, end: 16 }],
    shows: ['de │ Der Kran hebt 21 Tonnen.', '   │               ^^'],
  },
  {
    is: 'two figures',
    text: 'um 7 % bzw. 12 %',
    marks: [
      { start: 3, end: 6 },
      { start: 12, end: 16 },
    ],
    shows: ['de │ um 7 % bzw. 12 %', '   │    ^^^      ^^^^'],
  },
  {
    is: 'a place where something is missing',
    text: 'Der Kran hebt.',
    marks: [{ start: 13, end: 13 }],
    shows: ['de │ Der Kran hebt.', '   │              ^'],
  },
  {
    is: 'a place at the very end',
    text: 'hebt',
    marks: [{ start: 4, end: 4 }],
    shows: ['de │ hebt', '   │     ^'],
  },
  {
    is: 'a side that says nothing',
    text: '',
    marks: [],
    shows: ['de │ (nothing)'],
  },
  {
    is: 'characters of double and of no width',
    text: '港口 a\u0301 12',
    marks: [{ start: 6, end: 8 }],
    shows: ['de │ 港口 a\u0301 12', '   │        ^^'],
  },
  {
    is: 'a mark that goes on in the next line',
    text: 'Die Bahn fährt künftig um Viertel nach zwölf ab.',
    marks: [{ start: 26, end: 44 }],
    shows: [
      'de │ Die Bahn fährt künftig um Viertel',
      '   │                           ^^^^^^^',
      '   │ nach zwölf ab.',
      '   │ ^^^^^^^^^^',
    ],
  },
])('$is', ({ text, marks, shows }) => {
  const lines = frame([{ label: 'de', text, marks }], 'So.', 'major', { width: 40, paint: paint(false) });
  expect(lines).toEqual([...shows, '   So.']);
});

test('a long sentence is shown around its mark', () => {
  const text = `${'Wort '.repeat(100)}12 ${'Wort '.repeat(100)}`;
  const lines = frame([{ label: 'de', text, marks: [{ start: 500, end: 502 }] }], 'So.', 'major', {
    width: 60,
    paint: paint(false),
  });
  expect(lines).toHaveLength(7);
  expect(lines[0]).toBe('de │ …');
  expect(lines.findIndex((line) => /^ +│ +\^\^$/.test(line))).toBe(3);
});

test('a sentence marked as a whole takes a few lines, however long it is', () => {
  const text = 'Wort '.repeat(100_000);
  const side = { label: 'de', text, marks: [{ start: 0, end: text.length }] };
  expect(frame([side], 'So.', 'major', { width: 80, paint: paint(false) }).length).toBeLessThan(15);
});
