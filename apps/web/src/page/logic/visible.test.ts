import { expect, test } from 'vitest';
import { visible } from './visible.ts';

test.each([
  ['a plain sentence', 'Der Turm ist 70 m hoch.', 'Der Turm ist 70 m hoch.'],
  ['a line break', 'Der Turm\nist hoch.', 'Der Turm ist hoch.'],
  ['a sign that turns the text around', 'Der \u202eTurm', 'Der \ufffdTurm'],
  ['an invisible tag', 'a\u{e0041}b', 'a\ufffd\ufffdb'],
  ['a soft hyphen', 'Leucht\u00adturm', 'Leucht\u00adturm'],
])('%s', (_, text, shown) => {
  expect(visible(text)).toBe(shown);
  expect(visible(text)).toHaveLength(text.length);
});
