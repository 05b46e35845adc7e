import { describe, expect, test } from 'vitest';
import { versionsText } from './versions-text.ts';
import { wordChanges } from './word-changes.ts';

const long = 'by the old mill that has stood at the river Ilm since the year 1742 and still grinds corn';

test.each<[before: string, now: string, shown: string]>([
  ['Lift 12 crates.', 'Lift 14 crates.', 'Lift [-12-]{+14+} crates.'],
  ['Close the door.', 'Close the door twice.', 'Close the door{+ twice+}.'],
  ['Wait for ten minutes.', 'Wait for half an hour.', 'Wait for [-ten minutes-]{+half an hour+}.'],
  ['Two\n  spaces.', 'Two spaces.', 'Two spaces.'],
  ['', 'It is new.', '{+It is new.+}'],
  ['It is gone.', '', '[-It is gone.-]'],
])('%s -> %s', (before, now, shown) => {
  const marks = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const;
  const changes = wordChanges(before, now);
  expect(changes.map(({ text, change }) => marks[change].join(text)).join('')).toBe(shown);
});

describe('in a message', () => {
  test.each<[before: string, now: string, said: string]>([
    ['Lift 12 crates.', 'Lift 14 crates.', 'Lift 12 crates. -> Lift 14 crates.'],
    [
      `Two men met ${long}.`,
      `Six men met ${long}.`,
      'Two men met by the old mill that has stood … -> Six men met by the old mill that has stood …',
    ],
    [
      `They met ${long} and oats.`,
      `They met ${long} and barley.`,
      '… year 1742 and still grinds corn and oats. -> … year 1742 and still grinds corn and barley.',
    ],
    [
      `Two met ${long} at ten.`,
      `Six met ${long} at one.`,
      'Two met by the old mill that has stood at … the year 1742 and still grinds corn at ten. -> Six met by the old mill that has stood at … the year 1742 and still grinds corn at one.',
    ],
  ])('%s -> %s', (before, now, said) => {
    const versions = versionsText(wordChanges(before, now));
    expect(`${versions.before} -> ${versions.now}`).toBe(said);
  });
});
