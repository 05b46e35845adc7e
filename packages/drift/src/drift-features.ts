import type { Finding, Pair } from '@gegenlesen/bitext';
import type { PairReading } from './check.ts';

/** Short pairs raise more by chance: words of the original, up to and with. */
const lengths = [10, 20, 35];

/** Hits are named by rule and severity; this tells their weights, which are never below 0, from the others. */
export const isHit = (name: string): boolean => /^[a-z-]+ (?:neutral|minor|major|critical)$/.test(name);

/**
 * What the drift of a pair is made of, by name: each rule with each severity that it has raised, by its best
 * confidence; the length of the pair; how far the two lengths are from what is usual, and how much of each side the other
 * leaves unexplained, which tell of words left out, added or exchanged before any check does.
 */
export function driftFeatures({ pair, parts }: PairReading, findings: readonly Finding[]): ReadonlyMap<string, number> {
  const features = new Map<string, number>([[lengthOf(pair), 1]]);
  const raise = (name: string, value: number): void => {
    if (value > 0) features.set(name, Math.max(features.get(name) ?? 0, value));
  };
  for (const { rule, severity, confidence } of findings) raise(`${rule} ${severity}`, confidence);
  const surplus = surplusOf(pair);
  raise('longer', Math.min(surplus - 0.5, most));
  raise('much longer', Math.min(surplus - 2, most));
  raise('shorter', Math.min(-surplus - 0.5, most));
  raise('much shorter', Math.min(-surplus - 2, most));
  for (const { known } of parts) {
    if (known === null) continue;
    const { odds } = known;
    raise('original unexplained', Math.min(odds.original.stretch, most));
    raise('translation unexplained', Math.min(odds.translation.stretch, most));
    raise('evidence of an omission', Math.min(odds.omitted + 4, 2 * most));
    raise('evidence of an addition', Math.min(odds.added + 4, 2 * most));
    raise('evidence of another sentence', Math.min(odds.other + 5, 2 * most));
    raise('worst share explained', 1 - Math.min(odds.original.covered, odds.translation.covered));
  }
  return features;
}

/** Beyond this a length or a gap says nothing new. */
const most = 4;

function lengthOf({ source }: Pair): string {
  const words = source.text.split(/\s+/).length;
  const upTo = lengths.find((most) => words <= most);
  return upTo === undefined ? 'many words' : `up to ${upTo} words`;
}

/**
 * How much longer the translation is than usual, in standard deviations: German takes about a sixth more characters
 * than English, and the shorter the text, the less that is sure (measured on news commentary).
 */
function surplusOf({ source, target }: Pair): number {
  const [from, to] = [source.text.length + 10, target.text.length + 10];
  const english = source.lang.startsWith('en') ? from : to;
  const usual = (source.lang.startsWith('en') ? 1 : -1) * (0.15 + 2 / english);
  return (Math.log(to / from) - usual) / Math.sqrt(0.011 + 1.4 / english);
}
