import type { TrendEntry } from '@gegenlesen/bitext';
import { compareNames } from '../../decide/compare-names.ts';

/** The scores of one pair over all entries; null where it was not checked. */
export interface PairLine {
  readonly name: string;
  readonly scores: readonly (number | null)[];
  /** The latest score, and how much it is above the one before; null where there is none before. */
  readonly last: number;
  readonly change: number | null;
}

/** The pairs of the latest entry, the lowest score first. */
export function pairLines(entries: readonly TrendEntry[]): readonly PairLine[] {
  const last = entries.at(-1);
  return Object.entries(last?.scores ?? {})
    .map(([name, score]): PairLine => {
      const scores = entries.map((entry) => (Object.hasOwn(entry.scores, name) ? (entry.scores[name] ?? null) : null));
      return { name, scores, last: score, change: changeOf(scores) };
    })
    .sort((a, b) => a.last - b.last || compareNames(a.name, b.name));
}

/** How much the last score is above the one before it, to two decimals. */
export function changeOf(scores: readonly (number | null)[]): number | null {
  const [before, last] = scores.filter((score) => score !== null).slice(-2);
  return before === undefined || last === undefined ? null : Math.round((last - before) * 100) / 100;
}

/** The lowest score that a drawing has to show: a multiple of 5 below all of them, 95 at most. */
export const floorOf = (scores: readonly (number | null)[]): number =>
  Math.max(0, Math.min(95, Math.floor(Math.min(100, ...scores.filter((score) => score !== null)) / 5) * 5));

/** At most so many values, each the last of those that it stands for. */
export function thinned<Value>(values: readonly Value[], most: number): readonly Value[] {
  if (values.length <= most) return values;
  return Array.from({ length: most }, (_, i) => values[Math.ceil(((i + 1) * values.length) / most) - 1] as Value);
}

/** `2024-03-01`. */
export const dayOf = ({ date }: TrendEntry): string => date.slice(0, 10);

/** `+0.4`, `-1.25`, `±0`. */
export const signed = (change: number): string => (change === 0 ? '±0' : change > 0 ? `+${change}` : `${change}`);
