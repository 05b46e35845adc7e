import { type Bead, proseOf, type Segment } from '@gegenlesen/bitext';
import type { Cost } from '../cost.ts';
import { pack, type Terms } from '../terms.ts';
import { folded, wordsOf } from '../words.ts';
import { sharedTermsCost, type TermWeights } from './shared-terms.ts';

export interface CompanionWeights extends TermWeights {
  /** Subtracted for every bead with two sides: even in a true one, many words have no companion. */
  readonly credit: number;
}

/**
 * The vocabulary of these two texts, learned from a first alignment: two words that keep turning up in the same beads
 * count as a shared term (similar to Melamed 2000, but counted once and without competitive linking).
 * @param beads of the same two texts, weighted by their confidence
 */
export const companionsCost =
  (
    beads: readonly Bead[],
    weights: CompanionWeights = { surprise: 0.18, shared: 0.3, alone: 0.26, credit: 1.8 },
  ): Cost =>
  (source, target) => {
    const costOf = sharedTermsCost(companionsOf(source, target, beads), weights);
    return (i, sourceCount, j, targetCount) =>
      sourceCount === 0 || targetCount === 0 ? 0 : costOf(i, sourceCount, j, targetCount) - weights.credit;
  };

/** Words are cut to this length to ignore inflection: `Bestellung` and `Bestellungen` are one. */
const stemLength = 6;
/** A pair seen together less often than this may be a coincidence. */
const least = 1.5;
/** How exclusive a pair must be: in phi squared without the bead being judged, and as a share of either word's best. */
const exclusive = 0.1;
const besideBest = 0.5;

interface Pair {
  readonly source: number;
  readonly target: number;
  readonly score: number;
  readonly surprise: number;
}

function companionsOf(source: readonly Segment[], target: readonly Segment[], beads: readonly Bead[]): Terms {
  const sourceWords = numberWords(source);
  const targetWords = numberWords(target);
  const pairs = pairsOf(sourceWords, targetWords, beads);
  const bestOf = (size: number, side: 'source' | 'target'): Float64Array => {
    const best = new Float64Array(size);
    for (const pair of pairs) best[pair[side]] = Math.max(best[pair[side]] ?? 0, pair.score);
    return best;
  };
  const sourceBest = bestOf(sourceWords.size, 'source');
  const targetBest = bestOf(targetWords.size, 'target');
  const kept = pairs.filter(
    ({ source: s, target: t, score }) => score >= besideBest * Math.max(sourceBest[s] ?? 0, targetBest[t] ?? 0),
  );
  const termsOf = (words: NumberedWords, side: 'source' | 'target') => {
    const byWord: number[][] = Array.from({ length: words.size }, () => []);
    for (const [term, pair] of kept.entries()) byWord[pair[side]]?.push(term);
    return pack(words.segments, (segment) => [...segment].flatMap((word) => byWord[word] ?? []));
  };
  return {
    source: termsOf(sourceWords, 'source'),
    target: termsOf(targetWords, 'target'),
    surprise: Float32Array.from(kept, ({ surprise }) => surprise),
  };
}

/** The pairs of words that are often together and rarely apart. */
function pairsOf(sourceWords: NumberedWords, targetWords: NumberedWords, beads: readonly Bead[]): readonly Pair[] {
  const matched = beads.filter((bead) => bead.source.length > 0 && bead.target.length > 0);
  const sourceRuns = matched.map((bead) => wordsAt(sourceWords, bead.source));
  const targetRuns = matched.map((bead) => wordsAt(targetWords, bead.target));
  const sourceCounts = new Float64Array(sourceWords.size);
  const targetCounts = new Float64Array(targetWords.size);
  const beadsWith: number[][] = Array.from({ length: sourceWords.size }, () => []);
  let total = 0;
  for (const [k, { confidence }] of matched.entries()) {
    total += confidence;
    for (const word of targetRuns[k] ?? []) targetCounts[word] = (targetCounts[word] ?? 0) + confidence;
    for (const word of sourceRuns[k] ?? []) {
      sourceCounts[word] = (sourceCounts[word] ?? 0) + confidence;
      beadsWith[word]?.push(k);
    }
  }
  const pairs: Pair[] = [];
  const together = new Float64Array(targetWords.size);
  for (const [word, places] of beadsWith.entries()) {
    const count = sourceCounts[word] ?? 0;
    if (count < least) continue;
    const met = new Set<number>();
    for (const k of places) {
      for (const other of targetRuns[k] ?? []) {
        together[other] = (together[other] ?? 0) + (matched[k]?.confidence ?? 0);
        met.add(other);
      }
    }
    for (const other of met) {
      const both = together[other] ?? 0;
      together[other] = 0;
      const product = count * (targetCounts[other] ?? 0);
      const score = (both - 0.8) ** 2 / product;
      const surprise = Math.log(((both - 0.5) * total) / product);
      if (both >= least && score >= exclusive && surprise >= 0.7)
        pairs.push({ source: word, target: other, score, surprise });
    }
  }
  return pairs;
}

interface NumberedWords {
  readonly segments: readonly Int32Array[];
  readonly size: number;
}

function numberWords(segments: readonly Segment[]): NumberedWords {
  const ids = new Map<string, number>();
  const numbered = segments.map((segment) =>
    Int32Array.from(wordsOf(proseOf(segment)), (word) => {
      const stem = folded(word).slice(0, stemLength);
      const id = ids.get(stem) ?? ids.size;
      ids.set(stem, id);
      return id;
    }),
  );
  return { segments: numbered, size: ids.size };
}

const wordsAt = ({ segments }: NumberedWords, places: readonly number[]): ReadonlySet<number> =>
  new Set(places.flatMap((i) => [...(segments[i] ?? [])]));
