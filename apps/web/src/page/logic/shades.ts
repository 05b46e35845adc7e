import type { DoubtedWord } from '../../api/reading.ts';

/** How strongly a doubted word is shaded, by the lowest probability of each step. */
const steps = [
  { from: 0.75, name: 'strong' },
  { from: 0.5, name: 'middle' },
  { from: 0, name: 'light' },
] as const;

export const shadeOf = (wrong: number): (typeof steps)[number]['name'] =>
  steps.find(({ from }) => wrong >= from)?.name ?? 'light';

/** A part of a text that is shaded as a whole, or not at all. */
export interface ShadedPart {
  readonly text: string;
  readonly start: number;
  /** The doubted word that it belongs to. */
  readonly word: DoubtedWord | null;
  /** Whether the word ends here: a mark may cut it. */
  readonly isEnd: boolean;
}

/**
 * Cuts a part of a sentence at its doubted words.
 *
 * @param start of the part in the sentence
 * @param words of the sentence, in order
 */
export function shadedParts(text: string, start: number, words: readonly DoubtedWord[]): readonly ShadedPart[] {
  const end = start + text.length;
  const parts: ShadedPart[] = [];
  let at = start;
  const cut = (to: number, word: DoubtedWord | null): void => {
    if (to <= at) return;
    parts.push({ text: text.slice(at - start, to - start), start: at, word, isEnd: word?.end === to });
    at = to;
  };
  for (const word of words) {
    if (word.end <= at || word.start >= end) continue;
    cut(word.start, null);
    cut(Math.min(word.end, end), word);
  }
  cut(end, null);
  return parts;
}
