import { wordList } from '@gegenlesen/bitext';
import type { BeadReading, DocumentReading } from '../reading.ts';

/** A sentence and its translation. */
export interface LoneSentence {
  readonly bead: number;
  readonly reading: BeadReading;
  readonly source: string;
  readonly target: string;
}

/** The confidence (a probability) below which a bead proves nothing about how a sentence was translated. */
const sure = 0.6;

/** The beads with one sentence of the original. @param fewest words that both sides must have */
export const loneSentences = ({ beads }: DocumentReading, fewest: number): readonly LoneSentence[] =>
  beads.flatMap((reading, bead) => {
    const { pair, alignment, sentences } = reading;
    if (alignment < sure || sentences.source !== 1 || sentences.target === 0) return [];
    const [source, target] = [pair.source.text, pair.target.text];
    const isShort = [source, target].some((text) => (text.match(/[\p{L}\p{M}]+/gu) ?? []).length < fewest);
    return isShort ? [] : [{ bead, reading, source, target }];
  });

/** A sentence with normalised white space and its first letter in lower case. */
export function normalised(sentence: string): string {
  const line = sentence.replace(/\s+/g, ' ').trim();
  return line.charAt(0).toLowerCase() + line.slice(1);
}

/** The words of a sentence, without punctuation, figures and negation, which other checks compare. */
export const wording = (sentence: string): string =>
  wordsOf(sentence)
    .map((word) => word.replace(/\d+/g, '0'))
    .filter((word) => !negations.has(word))
    .join(' ');

/** 0 to 1: the share of words that two sentences have in common (Jaccard 1912). */
export function overlap(one: string, other: string): number {
  const [left, right] = [new Set(wordsOf(one)), new Set(wordsOf(other))];
  const common = [...left].filter((word) => right.has(word)).length;
  return common / Math.max(left.size + right.size - common, 1);
}

const wordsOf = (sentence: string): readonly string[] => sentence.toLowerCase().match(/[\p{L}\p{M}\d]+/gu) ?? [];

const negations = wordList('not no never nicht kein keine keinen keinem keiner keines nie niemals');
