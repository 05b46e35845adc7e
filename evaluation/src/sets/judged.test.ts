import { expect, test } from 'vitest';
import { judgedTranslations, scoredTranslations } from './judged.ts';
import { sharedWith } from './shared-with.ts';
import { textSets } from './text-sets.ts';

const omission = { category: 'Accuracy/Omission', severity: 'major' };
const style = { category: 'Style/Awkward', severity: 'minor' };
const rating = (doc: string, system: string, errors: readonly object[]) => ({
  doc,
  seg: 1,
  system,
  en: 'It rained all day.',
  de: 'Es regnete.',
  errors,
});

test('the ratings of a translation come together, those of other documents are left out', async () => {
  const lines = [
    rating('weather', 'Online-A', [omission]),
    rating('weather', 'Human-B', []),
    rating('weather', 'Online-A', [omission, style]),
    rating('sports', 'Online-A', []),
  ];
  const shared = await sharedWith({ [textSets.judged.path]: lines });
  const found = await judgedTranslations(shared, (document) => document === 'weather');
  expect(found?.map(({ id, isByPerson, ratings }) => [id, isByPerson, ratings])).toEqual([
    ['weather 1 Online-A', false, [[omission], [omission, style]]],
    ['weather 1 Human-B', true, [[]]],
  ]);
});

test('a score stays with its translation', async () => {
  const line = { en: 'It rained.', de: 'Es regnete.', score: 94.1 };
  expect(await scoredTranslations(await sharedWith({ [textSets.scored.path]: [line] }))).toMatchObject([
    { pair: { source: { text: 'It rained.', lang: 'en' }, target: { text: 'Es regnete.', lang: 'de' } }, score: 94.1 },
  ]);
});

test('without the sets there is nothing to measure', async () => {
  const shared = await sharedWith({});
  expect(await judgedTranslations(shared, () => true)).toBeNull();
  expect(await scoredTranslations(shared)).toBeNull();
});
