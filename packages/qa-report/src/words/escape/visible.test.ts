import fc from 'fast-check';
import { expect, test } from 'vitest';
import { visible } from './visible.ts';

test.each([
  ['Ein Satz mit ümläuten, „Zitat“ und 5\u00a0%.', 'Ein Satz mit ümläuten, „Zitat“ und 5\u00a0%.'],
  ['eine\r\nZeile\tmehr', 'eine  Zeile mehr'],
  ['\u001b[31mred\u0000', '␛[31mred␀'],
  ['safe\u202egpj.exe', 'safe�gpj.exe'],
  ['\u009b31m\u007f', '�31m␡'],
  ['lone \ud800 half', 'lone � half'],
  ['tag \u{e0041}', 'tag ��'],
  ['Fami\u00adlie 👩\u200d👧', 'Fami\u00adlie 👩\u200d👧'],
])('%j is shown as %j', (text, shown) => {
  expect(visible(text)).toBe(shown);
});

test('offsets do not change', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => visible(text).length === text.length));
});
