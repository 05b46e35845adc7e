import { proseOf, type SegmentedDocument } from '@gegenlesen/bitext';
import type { Alignment } from 'gegenlesen';
import type { AlignmentFormat } from './formats.ts';
import { printable } from './printable.ts';

/**
 * Renders an alignment. `jsonl` has a line per bead. `text` is for people: the sentences of a bead below their numbers,
 * which count from 1, with `-` for an empty side: `3-4:5 0.93`.
 */
export function renderAlignment({ source, target, beads }: Alignment, format: AlignmentFormat): string {
  const lines = beads.flatMap((bead) => {
    const confidence = Math.round(bead.confidence * 1000) / 1000;
    if (format === 'jsonl') return [JSON.stringify({ source: bead.source, target: bead.target, confidence })];
    return [
      `${range(bead.source)}:${range(bead.target)}  ${confidence.toFixed(2)}`,
      ...sentences(source, bead.source),
      ...sentences(target, bead.target),
      '',
    ];
  });
  return lines.map((line) => `${line}\n`).join('');
}

function range(indices: readonly number[]): string {
  const [first, last] = [indices[0], indices.at(-1)];
  if (first === undefined || last === undefined) return '-';
  return first === last ? `${first + 1}` : `${first + 1}-${last + 1}`;
}

const sentences = ({ lang, segments }: SegmentedDocument, indices: readonly number[]): string[] =>
  indices.map((index) => {
    const segment = segments[index];
    return `  ${lang}  ${segment === undefined ? '' : printable(proseOf(segment))}`;
  });
