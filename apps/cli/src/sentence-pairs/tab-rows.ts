import { type Row, tabRow } from '@gegenlesen/ingest';
import { linesOf, lineTextOf } from './lines.ts';

/** The rows of a TSV file, read one at a time; a line that is wrong is a row with a problem. */
export async function* tabRowsOf(path: string): AsyncGenerator<Row> {
  for await (const line of linesOf(path)) {
    const text = lineTextOf(line);
    const { number } = line;
    if (typeof text !== 'string') yield { cells: [], number, place: `line ${number}`, ...text };
    else {
      const row = tabRow(text, number);
      if (row !== null) yield row;
    }
  }
}
