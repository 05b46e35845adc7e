import { expect, test } from 'vitest';
import { samplesByRegister } from './samples-by-register.ts';
import { sharedWith } from './shared-with.ts';
import { textSets } from './text-sets.ts';

const rain = { en: 'It rained all day.', de: 'Es regnete den ganzen Tag.' };
const late = { en: 'The train was late again.', de: 'Der Zug kam wieder zu spät.' };
/** By its hash, this sentence is among those that the reader is not trained on. */
const noon = { en: 'The ferry leaves at noon.', de: 'Die Fähre legt mittags ab.' };
const vote = { en: 'Parliament will vote on Monday.', de: 'Das Parlament stimmt am Montag ab.' };
const shop = { en: 'Our shop is open on Monday.', de: 'Unser Laden ist am Montag offen.' };

async function samplesOf(sets: Readonly<Record<string, readonly object[]>>) {
  const samples = await samplesByRegister(await sharedWith(sets), []);
  return samples.map(({ name, pairs }) => [
    name,
    pairs.map(({ pair }) => `${pair.source.lang}: ${pair.source.text}`).sort(),
  ]);
}

test('a set is sampled in the direction of translation, without pairs through third languages', async () => {
  const lines = [
    { ...rain, src: 'en' },
    { ...late, src: 'de' },
    { ...vote, src: null },
  ];
  expect(await samplesOf({ [textSets.newstest.path]: lines })).toEqual([
    ['newstest 2014–2018', [`en: ${rain.en}`]],
    ['newstest 2014–2018, from German', [`de: ${late.de}`]],
  ]);
});

test('an unseen sample has nothing that the word model has learned', async () => {
  const sets = { [textSets.flores.path]: [rain, late], [textSets.tatoebaSmall.path]: [late] };
  expect(await samplesOf(sets)).toEqual([['FLORES-200 devtest', [`en: ${rain.en}`]]]);
});

test('a set that trains the reader is sampled where it does not', async () => {
  expect(await samplesOf({ [textSets.tatoeba.path]: [rain, noon] })).toEqual([
    ['Tatoeba challenge', [`en: ${noon.en}`]],
  ]);
});

test('of a mixed set only the pairs of its register are sampled', async () => {
  expect(await samplesOf({ [textSets.parliament.path]: [vote, shop] })).toEqual([
    ['Europarl, news and web', [`en: ${vote.en}`]],
  ]);
});

test('a pair with a planted fault is not sound', async () => {
  const lines = [
    { source: rain.en, target: rain.de, label: 'OK' },
    { source: late.en, target: 'Der Zug fiel wieder aus.', label: 'BAD' },
  ];
  expect(await samplesOf({ [textSets.commentary.path]: lines })).toEqual([
    [textSets.commentary.name, [`en: ${rain.en}`]],
  ]);
});
