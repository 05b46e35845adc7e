import { expect, test } from 'vitest';
import { nameOf } from './by-name.ts';
import { named } from './named.ts';

test.each([
  [['guide.en.md'], ['guide']],
  [
    ['guide.en.md', 'guide.en.txt'],
    ['guide.en.md', 'guide.en.txt'],
  ],
  [['index.en.md'], ['index.en.md']],
  [['docs/index.en.md'], ['docs/index']],
  [
    ['Guide.en.md', 'guide.en.md'],
    ['Guide.en.md', 'guide.en.md~2'],
  ],
  [
    ['u\u0308ber.en.md', '\u00fcber.en.txt'],
    ['u\u0308ber.en.md', '\u00fcber.en.txt'],
  ],
])('the originals %j make pairs called %j, each a file of its own on any disk', (originals, names) => {
  const pairs = originals.map((original) => [original, original.replace('.en.', '.de.')] as const);
  expect(named(nameOf, pairs).pairs.map(({ name }) => name)).toEqual(names);
});
