import type { Pair } from '@gegenlesen/bitext';

/** Pairs whose originals have this many words. */
export interface LengthBand {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

export const lengthBands: readonly LengthBand[] = [
  { name: 'up to 15 words', from: 0, to: 15 },
  { name: '16 to 35', from: 16, to: 35 },
  { name: 'longer', from: 36, to: Number.POSITIVE_INFINITY },
];

export const isWithin = ({ from, to }: LengthBand, { source }: Pair): boolean => {
  const words = wordCount(source.text);
  return words >= from && words <= to;
};

/** Words between spaces that contain a letter or a digit. */
export const wordCount = (text: string): number =>
  text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
