import type { TrendEntry } from '@gegenlesen/bitext';
import { compareNames } from '../../decide/compare-names.ts';

/** The scores of one pair over all entries; null if it was not checked. */
export interface PairLine {
  readonly name: string;
  readonly scores: readonly (number | null)[];
  /** The latest score, and its difference from the one before; null if there is none before. */
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

/** The difference between the last score and the one before it, to two decimals. */
export function changeOf(scores: readonly (number | null)[]): number | null {
  const [before, last] = scores.filter((score) => score !== null).slice(-2);
  return before === undefined || last === undefined ? null : Math.round((last - before) * 100) / 100;
}

/** The lower end of a scale for these scores: a multiple of 5 below all of them, at most 95. */
export const floorOf = (scores: readonly (number | null)[]): number =>
  Math.max(0, Math.min(95, Math.floor(Math.min(100, ...scores.filter((score) => score !== null)) / 5) * 5));

/** Thins values out to a maximum number; each one left is the last of its group. */
export function thinned<Value>(values: readonly Value[], most: number): readonly Value[] {
  if (values.length <= most) return values;
  return Array.from({ length: most }, (_, i) => values[Math.ceil(((i + 1) * values.length) / most) - 1] as Value);
}

/** `2024-03-01`. */
export const dayOf = ({ date }: TrendEntry): string => date.slice(0, 10);

/** `+0.4`, `-1.25`, `±0`. */
export const signed = (change: number): string => (change === 0 ? '±0' : change > 0 ? `+${change}` : `${change}`);
