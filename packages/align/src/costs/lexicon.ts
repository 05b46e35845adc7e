import type { Lexicon, Segment, Tongue } from '@gegenlesen/bitext';
import { proseOf } from '@gegenlesen/bitext';
import type { BeadCost, Cost } from '../cost.ts';
import { longestRun } from '../shape.ts';
import { wordsOf } from '../words.ts';

export interface LexiconWeights {
  /** How much of the evidence counts, 0 to 1. The words of a sentence are not independent, so 1 would be too much. */
  readonly weight: number;
  /** The share of words without a counterpart in a translation. */
  readonly free: number;
}

/**
 * How much likelier the words on one side are as a translation of the other side than on their own: the likelihood of
 * IBM model 1 (Brown et al. 1993, as used by Moore 2002) over their frequency, in both directions, for content words
 * only. Names unknown to the lexicon are ignored. The cost is 0 unless one text is German and the other English.
 */
export const lexiconCost =
  (lexicon: Lexicon, weights: LexiconWeights = { weight: 0.2, free: 0.1 }): Cost =>
  (source, target) => {
    const [from, to] = [languageOf(source, lexicon), languageOf(target, lexicon)];
    if (from === null || to === null || from === to) return () => 0;
    const sourceSide = sideOf(source, from, lexicon);
    const targetSide = sideOf(target, to, lexicon);
    const forth = surpriseOf(sourceSide, targetSide, lexicon, weights);
    const back = surpriseOf(targetSide, sourceSide, lexicon, weights);
    return (i, sourceCount, j, targetCount) =>
      sourceCount === 0 || targetCount === 0
        ? 0
        : (-weights.weight / 2) * (forth(i, sourceCount, j, targetCount) + back(j, targetCount, i, sourceCount));
  };

/** One text, its words as numbers of stems; segment `i` has those from `starts[i]` to before `starts[i + 1]`. */
interface Side {
  readonly lang: Tongue;
  readonly stems: readonly number[];
  readonly numbers: ReadonlyMap<number, number>;
  readonly starts: Int32Array;
  readonly words: Int32Array;
}

/** German or English, judged by function words; null if neither stands out. */
function languageOf(segments: readonly Segment[], lexicon: Lexicon): Tongue | null {
  const words = segments.slice(0, 200).flatMap((segment) => wordsOf(proseOf(segment)));
  const shareOf = (lang: Tongue): number =>
    words.filter((word) => lexicon.isFunctionWord(word, lang)).length / Math.max(1, words.length);
  const [de, en] = [shareOf('de'), shareOf('en')];
  if (Math.max(de, en) < leastShare || Math.abs(de - en) < leastShare / 2) return null;
  return de > en ? 'de' : 'en';
}

/** The lowest share of function words in a text of that language. */
const leastShare = 0.15;

function sideOf(segments: readonly Segment[], lang: Tongue, lexicon: Lexicon): Side {
  const numbers = new Map<number, number>();
  const known = new Map<string, readonly number[]>();
  const numbersOf = (word: string): readonly number[] => {
    if (lexicon.isFunctionWord(word, lang)) return [];
    const whole = lexicon.stemOf(word, lang);
    const parts = whole === -1 && lang === 'de' ? lexicon.splitCompound(word) : [];
    const stems = [whole, ...parts.map((part) => lexicon.stemOf(part, lang))].filter((stem) => stem !== -1);
    for (const stem of stems) if (!numbers.has(stem)) numbers.set(stem, numbers.size);
    return stems.map((stem) => numbers.get(stem) ?? 0);
  };
  const starts = new Int32Array(segments.length + 1);
  const words: number[] = [];
  for (const [i, segment] of segments.entries()) {
    for (const word of wordsOf(proseOf(segment)).flatMap((text) => text.split(/[-‐‑]/u))) {
      const found = known.get(word) ?? numbersOf(word);
      known.set(word, found);
      words.push(...found);
    }
    starts[i + 1] = words.length;
  }
  return { lang, stems: [...numbers.keys()], numbers, starts, words: Int32Array.from(words) };
}

/** How much likelier the words in a run of `to` are given a run of `from`, in nats; the run of `from` comes first. */
function surpriseOf(from: Side, to: Side, lexicon: Lexicon, { free }: LexiconWeights): BeadCost {
  const { starts, targets, ratios } = ratiosOf(from, to, lexicon);
  const sums = Array.from({ length: longestRun + 1 }, () => new Float32Array(to.stems.length));
  const runs = new Int32Array(longestRun + 1).fill(-1);
  const alone = Math.log(free);
  /** Adds up how much likelier the words of a run make each word of `to` (sign 1), or resets the sum (sign 0). */
  const mark = (i: number, count: number, sum: Float32Array, sign: 0 | 1): void => {
    for (let a = from.starts[i] ?? 0; a < (from.starts[i + count] ?? 0); a += 1) {
      const word = from.words[a] ?? 0;
      for (let b = starts[word] ?? 0; b < (starts[word + 1] ?? 0); b += 1) {
        const other = targets[b] ?? 0;
        sum[other] = sign === 0 ? 0 : (sum[other] ?? 0) + (ratios[b] ?? 0);
      }
    }
  };
  return (i, count, j, otherCount) => {
    const sum = sums[count] ?? new Float32Array();
    const length = (from.starts[i + count] ?? 0) - (from.starts[i] ?? 0);
    if (runs[count] !== i) {
      const before = runs[count] ?? -1;
      if (before >= 0) mark(before, count, sum, 0);
      mark(i, count, sum, 1);
      runs[count] = i;
    }
    let total = 0;
    for (let b = to.starts[j] ?? 0; b < (to.starts[j + otherCount] ?? 0); b += 1) {
      const ratio = sum[to.words[b] ?? 0] ?? 0;
      total += ratio === 0 ? alone : Math.log(free + ((1 - free) * ratio) / length);
    }
    return total;
  };
}

/** For each stem of `from`, its possible translations in `to`, and how much likelier than chance each is. */
function ratiosOf(from: Side, to: Side, lexicon: Lexicon) {
  const starts = new Int32Array(from.stems.length + 1);
  const targets: number[] = [];
  const ratios: number[] = [];
  for (const [k, stem] of from.stems.entries()) {
    for (const other of lexicon.counterparts(stem, from.lang)) {
      const number = to.numbers.get(other);
      if (number === undefined) continue;
      const [de, en] = from.lang === 'de' ? [stem, other] : [other, stem];
      const chance = 10 ** (Math.max(rarest, lexicon.frequency(other, to.lang)) - 9);
      targets.push(number);
      ratios.push(lexicon.probability(de, en, to.lang) / chance);
    }
    starts[k + 1] = targets.length;
  }
  return { starts, targets: Int32Array.from(targets), ratios: Float32Array.from(ratios) };
}

/** On the Zipf scale. Rarer words count as this frequent; otherwise a single one could decide. */
const rarest = 3.5;
