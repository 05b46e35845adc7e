import { type Finding, otherTongue, type Pair } from '@gegenlesen/bitext';
import { hasStrangeName, leapsOf, surpriseOf } from '../compare/coverage/explanation.ts';
import type { PairReading } from '../compare/reading.ts';

/** Short pairs raise more by chance: words of the original, up to and with. */
const lengths = [10, 20, 35];

/** Whether a feature is a hit, which is named by rule and severity. */
export const isHit = (name: string): boolean => /^[a-z-]+ (?:neutral|minor|major|critical)$/.test(name);

/** Whether a feature is the length of the pair, which alone may speak against a fault. */
export const isLength = (name: string): boolean => /^(?:up to \d+|many) words$/.test(name);

/**
 * What the drift of a pair is made of, by name: each rule with each severity that it has raised, by its best
 * confidence; the length of the pair; how far the two lengths are from what is usual; and how badly each side explains
 * the other, which tells of words and names left out, added, exchanged or shuffled before any check does.
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
  raise('shorter', Math.min(2 - surplus, most));
  raise('much shorter', Math.min(-surplus - 2, most));
  raise('space before a mark', spacedMarks(pair.target.text) > spacedMarks(pair.source.text) ? 1 : 0);
  for (const { known, original } of parts) {
    if (known === null) continue;
    const { odds, coverage, lexicon } = known;
    const translation = otherTongue(original);
    const [from, to] = [coverage[original], coverage[translation]];
    raise('original unexplained', Math.min(odds.original.stretch, most));
    raise('evidence of an omission', Math.min(odds.omitted + 4, 2 * most));
    const surprise = surpriseOf(to, from);
    features.set('surprise', Math.max(features.get('surprise') ?? surprise, surprise));
    raise('leaps in the order', leapsOf(to, from));
    const strange = [hasStrangeName(from, original, lexicon), hasStrangeName(to, translation, lexicon)];
    raise('strange name in the original', strange[0] ? 1 : 0);
    raise('strange name in the translation', strange[1] ? 1 : 0);
    raise('strange name in the place of another', strange[0] && strange[1] ? 1 : 0);
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

/** Marks of punctuation with a space before them: traces of an edit, where the original has none. */
const spacedMarks = (text: string): number => text.match(/\s[,.;:!?)](?=\s|$)/g)?.length ?? 0;
