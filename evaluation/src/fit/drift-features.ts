import type { Finding, Pair } from '@gegenlesen/bitext';

/** Short pairs raise more by chance: words of the original, up to and with. */
const lengths = [10, 20, 35];

/** Hits are named by rule and severity; this tells their weights, which are never below 0, from the others. */
export const isHit = (name: string): boolean => /^[a-z-]+ (?:neutral|minor|major|critical)$/.test(name);

/**
 * What the drift of a pair is made of, by name: each rule with each severity that it has raised, by its best
 * confidence; the length of the pair; and how far the two lengths are from what is usual, which tells of words that
 * were left out or added before any check does.
 */
export function driftFeatures(pair: Pair, findings: readonly Finding[]): ReadonlyMap<string, number> {
  const features = new Map<string, number>([[lengthOf(pair), 1]]);
  for (const { rule, severity, confidence } of findings) {
    const name = `${rule} ${severity}`;
    features.set(name, Math.max(features.get(name) ?? 0, confidence));
  }
  const surplus = surplusOf(pair);
  const parts = {
    longer: surplus - 0.5,
    'much longer': surplus - 2,
    shorter: -surplus - 0.5,
    'much shorter': -surplus - 2,
  };
  for (const [name, value] of Object.entries(parts)) if (value > 0) features.set(name, Math.min(value, 4));
  return features;
}

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
