import { proseOf, type SegmentedDocument } from '@gegenlesen/bitext';
import type { WrittenUnit } from '@gegenlesen/ingest';
import type { Alignment } from 'gegenlesen';
import { printable } from './printable.ts';

/**
 * Renders an alignment. `jsonl` has a line per bead. `text` is for people: the sentences of a bead below their numbers,
 * which count from 1, with `-` for an empty side: `3-4:5 0.93`.
 */
export function renderAlignment({ source, target, beads }: Alignment, format: 'text' | 'jsonl'): string {
  const lines = beads.flatMap((bead) => {
    const confidence = rounded(bead.confidence);
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

/** The beads as units, numbered from 1. A side without a sentence is empty. */
export async function* writtenUnits({ source, target, beads }: Alignment): AsyncGenerator<WrittenUnit> {
  for (const [i, bead] of beads.entries()) {
    const [original, translation] = [textOf(source, bead.source), textOf(target, bead.target)];
    const state = translation === '' ? 'untranslated' : 'translated';
    yield { id: String(i + 1), source: original, target: translation, state, confidence: rounded(bead.confidence) };
  }
}

export const textOf = ({ segments }: SegmentedDocument, indices: readonly number[]): string =>
  indices
    .flatMap((index) => segments[index] ?? [])
    .map(proseOf)
    .join(' ');

const rounded = (confidence: number): number => Math.round(confidence * 1000) / 1000;

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
