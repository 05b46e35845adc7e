import { worthOf } from '../../../read/numbers/grammar/quantity.ts';
import type { ReadPassage } from '../../../read/numbers/read-quantities.ts';
import type { Match } from '../pairing/difference.ts';
import type { Changed } from '../pairing/pair-figures.ts';
import { couplesOf } from './couples.ts';

/**
 * What each feature of couples.ts adds to the log-odds of a swap. Fitted by logistic regression (L2, 4,000 steps) on
 * news commentary, as it is and with two figures of a sentence swapped; `npm run fit:order -w evaluation` fits it
 * again.
 */
const weights: readonly number[] = [1.91, 0.49, 1.68, 2.07, 1.75, 0.62, 0.51, 0.96, 1.23, 0.46, 0.42];
const bias = -1.07;
/** Log-odds from which two figures count as swapped, chosen on the tables of figures in `test/figures`. */
const threshold = 1.2;

/** Figures of the original that were swapped in the translation. */
export function exchangedFigures(
  matches: readonly Match[],
  source: ReadPassage,
  target: ReadPassage,
): readonly Changed[] {
  const found = couplesOf(matches, source, target)
    .filter(({ first, second }) => worthOf(first.source) !== worthOf(second.source))
    .map((couple) => ({
      ...couple,
      odds: couple.features.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), bias),
    }))
    .filter(({ odds }) => odds > threshold)
    .sort((one, other) => other.odds - one.odds);
  const used = new Set<Match>();
  // One fault, shown at both places.
  return found.flatMap(({ first, second, odds }): readonly Changed[] => {
    if (used.has(first) || used.has(second)) return [];
    used.add(first).add(second);
    const certainty = 1 / (1 + Math.exp(-odds));
    return [
      { type: 'order', source: first.source, target: second.target, certainty },
      { type: 'order', source: second.source, target: first.target, certainty, isEcho: true },
    ];
  });
}
