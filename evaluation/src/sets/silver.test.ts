import { expect, test } from 'vitest';
import { sharedWith } from './shared-with.ts';
import { silverPairs } from './silver.ts';
import { textSets } from './text-sets.ts';

/** By its hash, this sentence is kept aside for measuring; the other trains the reader. */
const noon = 'The ferry leaves at noon.';
const rain = 'It rained all day.';
const right = 'Die Fähre legt mittags ab.';
const wrong = 'Die Fähre legt um drei ab.';

const faulty = [noon, wrong, true, 'NUM'];
const clean = [noon, right, false, null];

test.each([
  ['a fault and the same before it', { en: noon, de: wrong, label: 'ERR', kind: 'NUM', clean: right }, [faulty, clean]],
  ['a fault alone', { en: noon, de: wrong, label: 'ERR', kind: 'NUM', clean: null }, [faulty]],
  ['a fault that was not written', { en: noon, de: '', label: 'ERR', kind: 'NUM', clean: right }, [clean]],
  ['no fault', { en: noon, de: right, label: 'NOT', kind: null, clean: null }, [clean]],
  ['a sentence that trains the reader', { en: rain, de: 'Es regnete.', label: 'NOT', kind: null, clean: null }, []],
])('%s', async (_, line, pairs) => {
  const found = await silverPairs(await sharedWith({ [textSets.silver.path]: [line] }));
  expect(found?.map(({ pair, bad, kind }) => [pair.source.text, pair.target.text, bad, kind])).toEqual(pairs);
});
