import { expect, test } from 'vitest';
import { changesOf } from './changes.ts';

/** Changes as a text: `[-removed-]` and `{+added+}`. */
const written = (before: string, after: string): string =>
  changesOf(before, after)
    .map(({ text, change }) => ({ same: text, removed: `[-${text}-]`, added: `{+${text}+}` })[change])
    .join('');

test.each([
  ['Der Turm ist 7 m hoch.', 'Der Turm ist 70 m hoch.', 'Der Turm ist [-7-]{+70+} m hoch.'],
  ['421.000 Gäste', '412.000 Gäste', '[-421.000-]{+412.000+} Gäste'],
  ['Er kam nicht.', 'Er kam.', 'Er kam[- nicht-].'],
  ['Die Brücke', 'Die alte Brücke', 'Die {+alte +}Brücke'],
  ['Gleich.', 'Gleich.', 'Gleich.'],
  ['', 'Neu.', '{+Neu.+}'],
])('%s to %s', (before, after, expected) => {
  expect(written(before, after)).toBe(expected);
});
