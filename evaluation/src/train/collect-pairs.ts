import { type HeldOut, isHeldOut, refuseHeldOut } from '../held-out/held-out.ts';
import type { TextPair } from '../sets/text-pair.ts';
import { tidyPairs } from './tidy-pairs.ts';

/** A text to learn from, as it was read. */
export interface LearnedText {
  readonly name: string;
  readonly licence: string;
  readonly pairs: readonly TextPair[];
}

export interface Collected {
  readonly pairs: readonly TextPair[];
  /** A row for each text, as in MODEL.md. */
  readonly rows: readonly string[];
}

/**
 * The pairs of all texts, tidied, each once. A pair that happens to contain a held-out text is left out and counted.
 *
 * @param heldOut null if the user chose to train unguarded
 * @throws InputError if the result still contains a held-out text
 */
export function collectPairs(texts: Iterable<LearnedText>, heldOut: HeldOut | null): Collected {
  const seen = new Set<string>();
  const all: TextPair[] = [];
  const rows: string[] = [];
  for (const { name, licence, pairs } of texts) {
    const tidied = tidyPairs(pairs, seen);
    const kept = heldOut === null ? tidied : tidied.filter(({ de, en }) => !isHeldOut(heldOut, [de, en]));
    for (const pair of kept) all.push(pair);
    const cells = [kept.length, wordsOf(kept, 'de'), wordsOf(kept, 'en'), tidied.length - kept.length];
    rows.push(`| ${[name, licence, ...cells.map((cell) => cell.toLocaleString('en-US'))].join(' | ')} |`);
  }
  if (heldOut !== null) refuseHeldOut(heldOut, 'the pairs to learn from', sidesOf(all));
  return { pairs: all, rows };
}

const wordsOf = (pairs: readonly TextPair[], side: 'de' | 'en'): number =>
  pairs.reduce((sum, pair) => sum + pair[side].split(/\s+/u).length, 0);

function* sidesOf(pairs: readonly TextPair[]): Iterable<readonly [string, string]> {
  for (const { de, en } of pairs) yield [de, en];
}
