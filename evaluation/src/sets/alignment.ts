import { Bead, type Segment } from '@gegenlesen/bitext';
import { namesIn, readLines, readShared, type Shared } from './read.ts';

/** Two documents with one sentence per line, and their correct alignment. */
export interface Alignment {
  readonly name: string;
  readonly source: readonly Segment[];
  readonly target: readonly Segment[];
  readonly gold: readonly Pick<Bead, 'source' | 'target'>[];
}

const Gold = Bead.unwrap().pick({ source: true, target: true });

/** News with merged, split, omitted, inserted and reordered sentences, English to German. */
export const alignmentSets = (shared: Shared): Promise<readonly Alignment[] | null> =>
  documentsIn(shared, 'eval/alignment', 'en', 'de');

/**
 * Yearbooks of the Swiss Alpine Club in German and French (Text+Berg), aligned by hand (Sennrich and Volk 2010). Other
 * aligners are measured on the same texts (Thompson and Koehn 2019). They are not ours to distribute; `test0` to `test6`
 * are in the folder `bleualign_data` of github.com/thompsonb/vecalign. Of each, `test0.de` and `test0.fr` are stored here as
 * `test0.de.txt` and `test0.fr.txt`, and each line of `test0.defr`, say `[0]:[1, 2]`, as a line of `test0.gold.jsonl`,
 * `{"source": [0], "target": [1, 2]}`. Documents that are missing are skipped.
 */
export const germanFrenchSets = (shared: Shared): Promise<readonly Alignment[] | null> =>
  documentsIn(shared, 'eval/alignment-german-french', 'de', 'fr');

/** The documents of a folder with a gold alignment and both texts, by name; null if there are none. */
async function documentsIn(
  shared: Shared,
  folder: string,
  from: string,
  to: string,
): Promise<readonly Alignment[] | null> {
  const names = (await namesIn(shared, folder, '.gold.jsonl')) ?? [];
  const documents = await Promise.all(
    names.map(async (name): Promise<readonly Alignment[]> => {
      const place = `${folder}/${name}`;
      const source = await readShared(shared, `${place}.${from}.txt`);
      const target = await readShared(shared, `${place}.${to}.txt`);
      const gold = await readLines(shared, `${place}.gold.jsonl`, Gold);
      if (source === null || target === null || gold === null) return [];
      return [{ name, source: segmentsOf(source), target: segmentsOf(target), gold }];
    }),
  );
  return documents.flat().length === 0 ? null : documents.flat();
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
