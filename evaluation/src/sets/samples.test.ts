import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { sampleFaults } from './samples.ts';

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', 'samples');
const original = await readFile(join(folder, 'night-train.en.txt'), 'utf8');
const translation = await readFile(join(folder, 'night-train.de.txt'), 'utf8');
const faults = await sampleFaults(folder, 'night-train');

const occurrences = (text: string, part: string): number => text.split(part).length - 1;

test.each(faults)('$kind: “$source” is “$target” instead of “$original”', ({ source, target, original: right }) => {
  expect(occurrences(original, source)).toBe(1);
  expect(occurrences(translation, target)).toBe(1);
  expect(occurrences(translation.replace(target, right), right)).toBe(1);
});

test('the sample carries 15 to 25 faults', () => {
  expect(faults.length).toBeGreaterThanOrEqual(15);
  expect(faults.length).toBeLessThanOrEqual(25);
});
