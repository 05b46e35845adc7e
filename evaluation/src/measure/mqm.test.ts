import { expect, test } from 'vitest';
import type { MqmError } from '../sets/judged.ts';
import { isClean, isMistranslated, penaltyOf } from './mqm.ts';

/** `major Accuracy/Omission, minor Style/Awkward | – | –`: three raters, two of whom marked nothing. */
const judged = (text: string) => ({
  ratings: text.split(' | ').map((rater) =>
    rater.split(', ').flatMap((error): readonly MqmError[] => {
      const [severity, category] = error.split(/ (.*)/);
      return category !== undefined && (severity === 'neutral' || severity === 'minor' || severity === 'major')
        ? [{ severity, category }]
        : [];
    }),
  ),
});

test.each([
  ['– | – | –', 0, true, false],
  ['minor Accuracy/Omission | – | –', 1 / 3, true, false],
  ['minor Fluency/Punctuation | neutral Style/Awkward', 0.05, true, false],
  ['major Accuracy/Omission, minor Style/Awkward | – | –', 2, false, false],
  ['major Accuracy/Mistranslation | major Accuracy/Omission | –', 10 / 3, false, true],
  ['major Accuracy/Mistranslation | –', 2.5, false, true],
  ['major Style/Awkward | major Fluency/Grammar | major Fluency/Punctuation', 5, false, false],
  ['major Non-translation!', 25, false, true],
])('%s costs %f points', (text, points, clean, mistranslated) => {
  expect(penaltyOf(judged(text))).toBeCloseTo(points);
  expect(isClean(judged(text))).toBe(clean);
  expect(isMistranslated(judged(text))).toBe(mistranslated);
});
