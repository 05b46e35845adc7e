import { type Quantity, worthOf } from '../../read/numbers/grammar/quantity.ts';
import type { Difference } from '../numbers/pairing/difference.ts';
import type { PairReading } from '../reading.ts';

/** Phrases, and how many years after the current one they refer to. */
const phrases: readonly (readonly [years: number, phrase: RegExp])[] = [
  [
    -1,
    /\b(?:last|past|previous) year\b|\ba year (?:ago|earlier|before)\b|\b(?:letzte[sn]|vergangene[sn]|vorige[sn]) Jahre?s?\b|\bVorjahr|\bvor einem Jahr\b/i,
  ],
  [0, /\bthis year\b|\b(?:dieses|diesem|laufenden) Jahre?s?\b|\bheuer\b/i],
  [1, /\bnext year\b|\ba year later\b|\b(?:nächste[sn]|kommende[sn]) Jahre?s?\b|\bein Jahr später\b/i],
];

/** `last year` may become 2024 if the documents name the current year: then the figure is neither missing nor added. */
export function withoutRelativeYears<R extends PairReading>(readings: readonly R[]): readonly R[] {
  const told = countYears(readings.flatMap(({ figures }) => [...figures.source, ...figures.target]));
  const isTold = (difference: Difference, { pair }: PairReading): boolean => {
    if (difference.type === 'added') return isRelative(difference.target, pair.source.text, told);
    return difference.type === 'missing' && isRelative(difference.source, pair.target.text, told);
  };
  return readings.map((reading) => ({
    ...reading,
    differences: reading.differences.filter((difference) => !isTold(difference, reading)),
  }));
}

function countYears(figures: readonly Quantity[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const figure of figures)
    if (figure.kind === 'year') counts.set(worthOf(figure), (counts.get(worthOf(figure)) ?? 0) + 1);
  return counts;
}

/** Whether the other text refers to this year by its distance from a year that the documents name elsewhere. */
function isRelative(of: Quantity, other: string, told: ReadonlyMap<number, number>): boolean {
  if (of.kind !== 'year') return false;
  return phrases.some(([years, phrase]) => {
    // The figure itself is among those counted.
    const needed = years === 0 ? 2 : 1;
    return (told.get(worthOf(of) - years) ?? 0) >= needed && phrase.test(other);
  });
}
