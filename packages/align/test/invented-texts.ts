import type { Bead, Segment } from '@gegenlesen/bitext';
import { linesOf } from './segments.ts';

export interface InventedTexts {
  readonly source: readonly Segment[];
  readonly target: readonly Segment[];
  readonly gold: readonly Bead[];
}

/**
 * Two texts in invented languages that translate each other. Words follow Zipf's law; every fourth is a cognate, every
 * fourth is translated freely. One sentence in five has a figure, one in ten is missing on one side, and one pair in
 * twelve is joined. The same seed gives the same texts.
 * @param omitted how many sentences in a row the target lacks, once per 2,000
 */
export function inventTexts(sentences: number, seed: number, omitted = 300): InventedTexts {
  const random = randomFrom(seed);
  const whole = (limit: number): number => Math.floor(random() * limit);
  const syllable = (): string => `${'bdfgklmnprstvz'[whole(14)]}${'aeiou'[whole(5)]}`;
  const sourceWords = Array.from({ length: 40_000 }, () => Array.from({ length: 2 + whole(3) }, syllable).join(''));
  const targetWords = sourceWords.map((word, i) => (i % 4 === 0 ? `${word}n` : [...word].reverse().join('')));
  const zipf = (): number => Math.floor(sourceWords.length ** random()) - 1;
  const source: string[] = [];
  const target: string[] = [];
  const gold: Bead[] = [];
  const put = (sources: readonly string[], targets: readonly string[]): void => {
    const from = (texts: readonly string[], count: number): readonly number[] =>
      Array.from({ length: count }, (_, k) => texts.length + k);
    gold.push({ source: from(source, sources.length), target: from(target, targets.length), confidence: 1 });
    source.push(...sources);
    target.push(...targets);
  };
  const pair = (): readonly [string, string] => {
    const words = Array.from({ length: 4 + whole(20) }, zipf);
    const figure = random() < 0.2 ? ` ${whole(3000)}` : '';
    const translated = words.map((word) => targetWords[random() < 0.75 ? word : zipf()]);
    return [`${words.map((word) => sourceWords[word]).join(' ')}${figure}.`, `${translated.join(' ')}${figure}.`];
  };
  for (let count = 0; source.length < sentences; count += 1) {
    const kind = random();
    const [s, t] = pair();
    if (count % 2000 === 1000) for (let k = 0; k < omitted; k += 1) put([pair()[0]], []);
    if (kind < 0.05) put([s], []);
    else if (kind < 0.1) put([], [t]);
    else if (kind < 0.18) {
      const [s2, t2] = pair();
      if (kind < 0.14) put([s, s2], [`${t} ${t2}`]);
      else put([`${s} ${s2}`], [t, t2]);
    } else put([s], [t]);
  }
  return { source: linesOf(source), target: linesOf(target), gold };
}

/** A linear congruential generator (the constants of Numerical Recipes): 0 to 1, the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
