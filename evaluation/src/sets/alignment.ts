import { Bead, type Segment } from '@gegenlesen/bitext';
import { readLines, readShared, type Shared } from './read.ts';

/** Two documents with one sentence a line and the alignment that is known to be right. */
export interface Alignment {
  readonly name: string;
  readonly source: readonly Segment[];
  readonly target: readonly Segment[];
  readonly gold: readonly Pick<Bead, 'source' | 'target'>[];
}

const Gold = Bead.unwrap().pick({ source: true, target: true });

/** News with merged, split, omitted, inserted and reordered sentences, English to German. */
export async function alignmentSets(shared: Shared): Promise<readonly Alignment[] | null> {
  const sets = await Promise.all(
    ['noisy1', 'noisy2', 'noisy3'].map(async (name): Promise<readonly Alignment[]> => {
      const place = `eval/alignment/${name}`;
      const source = await readShared(shared, `${place}.en.txt`);
      const target = await readShared(shared, `${place}.de.txt`);
      const gold = await readLines(shared, `${place}.gold.jsonl`, Gold);
      if (source === null || target === null || gold === null) return [];
      return [{ name, source: segmentsOf(source), target: segmentsOf(target), gold }];
    }),
  );
  return sets.flat().length === 0 ? null : sets.flat();
}

function segmentsOf(text: string): readonly Segment[] {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  let start = 0;
  return lines.map((line, block) => {
    const segment: Segment = { start, end: start + line.length, text: line, kind: 'paragraph', block };
    start = segment.end + 1;
    return segment;
  });
}
