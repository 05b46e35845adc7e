import type { Bead } from '@gegenlesen/bitext';

/** Beads as a person reads them, a line each: `3-4:5 0.123` is segments 3 and 4 against 5, `-` is nothing. */
export const formatBeads = (beads: readonly Bead[]): string =>
  beads
    .map(({ source, target, confidence }) => `${rangeOf(source)}:${rangeOf(target)} ${confidence.toFixed(3)}`)
    .join('\n');

/** Reads what `formatBeads` writes; without a confidence it is 1. Throws where a line is written otherwise. */
export const parseBeads = (text: string): readonly Bead[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [, source, target, confidence = '1'] = line.match(/^\s*([\d-]+):([\d-]+)(?:\s+([\d.]+))?\s*$/) ?? [];
      if (source === undefined || target === undefined) throw new Error(`not a bead: ${line}`);
      return { source: segmentsOf(source), target: segmentsOf(target), confidence: Number(confidence) };
    });

function rangeOf(segments: readonly number[]): string {
  const first = segments.at(0);
  const last = segments.at(-1);
  if (first === undefined || last === undefined) return '-';
  return first === last ? `${first}` : `${first}-${last}`;
}

function segmentsOf(range: string): readonly number[] {
  if (range === '-') return [];
  const [first = 0, last = first] = range.split('-').map(Number);
  return Array.from({ length: last - first + 1 }, (_, k) => first + k);
}
