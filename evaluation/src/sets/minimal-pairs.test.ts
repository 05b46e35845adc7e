import { expect, test } from 'vitest';
import { minimalPairOf } from './minimal-pairs.ts';

const block = [
  'e\tThe ferry leaves before noon.',
  'd\tDie Fähre legt vor Mittag ab.',
  'd\tAm Vormittag geht die Fähre.',
  'w\ttime\tvor Mittag\tnach Mittag',
  'w\tnoun\tgeht die Fähre\tgeht der Bus',
  'W\tplace\tleaves\tarrives',
  's\tlegt vor Mittag ab\tfährt vor Mittag',
].join('\n');

test('a block gives its right renderings, and each wrong one beside the right one that it was made from', () => {
  const [pair] = minimalPairOf(block);
  expect(pair?.sound.map(({ target }) => target.text)).toEqual([
    'Die Fähre legt vor Mittag ab.',
    'Am Vormittag geht die Fähre.',
  ]);
  expect(
    pair?.wrong.map((each) => [each.kind, each.pair.source.text, each.pair.target.text, each.twin.target.text]),
  ).toEqual([
    ['time', 'The ferry leaves before noon.', 'Die Fähre legt nach Mittag ab.', 'Die Fähre legt vor Mittag ab.'],
    ['noun', 'The ferry leaves before noon.', 'Am Vormittag geht der Bus.', 'Am Vormittag geht die Fähre.'],
    ['place', 'The ferry arrives before noon.', 'Die Fähre legt vor Mittag ab.', 'Die Fähre legt vor Mittag ab.'],
  ]);
});

test('a block about a text that is not ours gives nothing', () => {
  expect(minimalPairOf('k\t938b9c619d\nw\ttime\tvor\tnach')).toEqual([]);
});
