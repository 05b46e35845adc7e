import type { Bead } from '@gegenlesen/bitext';

/** Beads in readable form, one per line: in `3-4:5 0.123`, segments 3 and 4 match segment 5; `-` is an empty side. */
export const formatBeads = (beads: readonly Bead[]): string =>
  beads
    .map(({ source, target, confidence }) => `${rangeOf(source)}:${rangeOf(target)} ${confidence.toFixed(3)}`)
    .join('\n');

/** Parses what `formatBeads` writes; a missing confidence is 1. Throws an Error on any other line. */
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
