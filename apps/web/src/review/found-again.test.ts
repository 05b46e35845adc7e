import { expect, test } from 'vitest';
import { foundAgain } from './found-again.ts';

test.each([
  ['as it was', 'Mühle Fluss Dach', 'Mühle Fluss Dach', '0>0 1>1 2>2'],
  ['a sentence before', 'Mühle Fluss Dach', 'Tor Mühle Fluss Dach', '0>1 1>2 2>3'],
  ['one is gone', 'Mühle Fluss Dach', 'Mühle Dach', '0>0 2>1'],
  ['one reads otherwise', 'Mühle Fluss Dach', 'Mühle Bach Dach', '0>0 2>2'],
  ['one moved to the end', 'Mühle Fluss Dach', 'Fluss Dach Mühle', '0>2 1>0 2>1'],
  ['of two that read the same, each', 'Ende Mühle Ende', 'Tor Ende Mühle Ende', '0>1 1>2 2>3'],
  ['all is new', 'Mühle Fluss', 'Tor Bach', ''],
  ['there was nothing', '', 'Mühle', ''],
])('%s', (_, before, now, expected) => {
  const words = (text: string) => text.split(' ').filter((word) => word !== '');
  const found = [...foundAgain(words(before), words(now))].sort(([one], [other]) => one - other);
  expect(found.map(([from, to]) => `${from}>${to}`).join(' ')).toBe(expected);
});

test('in two long texts with little in common, sentences that occur once are found quickly', () => {
  const text = (name: string) => Array.from({ length: 10_000 }, (_, at) => `${name} ${at}`);
  const started = performance.now();
  const found = foundAgain([...text('alt'), 'Mühle'], ['Mühle', ...text('neu')]);
  expect([...found]).toEqual([[10_000, 0]]);
  expect(performance.now() - started).toBeLessThan(3000);
});
