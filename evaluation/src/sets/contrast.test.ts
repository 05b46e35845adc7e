import { expect, test } from 'vitest';
import { contrasts, twinOf } from './contrast.ts';
import { minimalPairs } from './minimal-pairs.ts';
import { sharedWith } from './shared-with.ts';
import { textSets } from './text-sets.ts';

const right = [
  'Licht breitet sich in Glas langsamer aus als in Luft.',
  'In Glas ist Licht weniger schnell unterwegs als in der Luft.',
];

test.each([
  ['Licht breitet sich in Glas schneller aus als in Luft.', 0],
  ['In Glas ist Licht weniger schnell unterwegs als im Wasser.', 1],
  ['In Glas ist Licht als in der Luft.', 1],
])('%j was made from rendering %i', (wrong, twin) => {
  expect(twinOf(wrong, right)).toBe(twin);
});

test.each([
  ['kept aside', 'The ferry leaves at noon.', true],
  ['trains the reader', 'It rained all day.', false],
  ['fits weights', minimalPairs()[0]?.sound[0]?.source.text, false],
])('a sentence that is measured is neither trained nor fitted on: one that %s', async (_, en, isMeasured) => {
  const shared = await sharedWith({ [textSets.contrast.path]: [{ register: 'news', en, de: ['…'], wrong: [] }] });
  expect((await contrasts(shared))?.map(({ english }) => english)).toEqual(isMeasured ? [en] : []);
});
