import type { Match } from '../compare/difference.ts';
import type { Changed } from '../compare/pair-figures.ts';
import { worthOf } from '../quantity.ts';
import type { ReadPassage } from '../read-quantities.ts';
import { couplesOf } from './couples.ts';

/**
 * What each feature of couples.ts says for an exchange, in log-odds. Fitted by logistic regression (L2, 4,000 steps) on news
 * commentary, sound and with two figures of a sentence exchanged; `npm run fit:order -w evaluation` does it again.
 */
const weights: readonly number[] = [2.02, 0.19, 1.56, 2, 2.15, 0.4, 0.56, 1.42, 1.27, 1.47, 0.35];
const bias = -0.9;
/** Log-odds from which on two figures count as exchanged. */
const threshold = 1.5;

/** Figures of the original that exchanged places in the translation: each as it stands in the place of the other. */
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
  // One fault, told at both places.
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
