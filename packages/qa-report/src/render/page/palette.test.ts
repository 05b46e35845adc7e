import { describe, expect, test } from 'vitest';
import { colours } from './palette.ts';

type Name = keyof typeof colours;

/** What is written on what. */
const texts: readonly (readonly [ground: Name, inks: readonly Name[]])[] = [
  ['ground', ['ink', 'quiet', 'translation', 'accent', 'critical', 'major', 'minor', 'neutral', 'passes']],
  ['panel', ['ink', 'quiet', 'translation', 'accent', 'critical', 'major', 'minor', 'neutral', 'passes']],
  ['shade', ['ink']],
  ['accent-tint', ['ink', 'accent']],
  ['critical-tint', ['ink', 'critical']],
  ['major-tint', ['ink', 'major']],
  ['minor-tint', ['ink', 'minor']],
  ['neutral-tint', ['ink', 'neutral']],
  ['passes-tint', ['ink', 'passes']],
];

/** The relative luminance of WCAG 2.2, 0 to 1. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe.each([
  ['day', 0],
  ['night', 1],
] as const)('by %s', (_, at) => {
  test.each(texts)('text can be read on %s', (ground, inks) => {
    const faint = inks.filter((ink) => contrast(colours[ink][at], colours[ground][at]) < 4.5);
    expect(faint).toEqual([]);
  });
});

test('black on white has the contrast that the standard gives', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
});
