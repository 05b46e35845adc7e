import type { InputError } from '@gegenlesen/bitext';
import {
  type ReadOptions,
  readDocument,
  readPo,
  readTmx,
  readXliff,
  type Unit,
  unitsIn,
  unitsOfTabRows,
  type WantedLanguages,
} from '@gegenlesen/ingest';
import type { PairFileFormat } from '../formats.ts';
import { chunksOf, readWhole } from '../read-file.ts';
import { readJsonLine } from './json-line.ts';
import { tabRowsOf } from './tab-rows.ts';
import { unitsOfLines } from './units-of-lines.ts';

/** What is read at once; the largest catalogues of free software have 3 MB. */
const mostBytes = 100_000_000;

/**
 * The units of a file of pairs in order: an error in the place of one that is broken, null for one that lacks a language.
 * JSON lines, TSV, TMX and XLIFF are read one unit at a time, so such a file may have any length.
 *
 * @param wanted the languages to read from a file with several
 * @throws InputError if the file as a whole cannot be read
 */
export async function* unitsOfFile(
  path: string,
  format: PairFileFormat,
  wanted: WantedLanguages,
  options: ReadOptions,
): AsyncGenerator<Unit | InputError | null> {
  if (format === 'jsonl') yield* unitsOfLines(path, readJsonLine);
  else if (format === 'tsv') yield* unitsOfTabRows(tabRowsOf(path), path, options);
  else if (format === 'tmx') yield* readTmx(chunksOf(path), path, wanted);
  else if (isXliff(format)) yield* readXliff(chunksOf(path), path);
  else if (format === 'po') yield* readPo(await readWhole(path, mostBytes), path);
  else yield* unitsIn(readDocument(await readWhole(path, mostBytes), path, { format }), format, options);
}

const isXliff = (format: PairFileFormat): boolean => /xliff$/.test(format);

/** Whether a file says how far its units are translated. */
export const hasStates = (format: PairFileFormat): boolean => format !== 'jsonl' && format !== 'tsv';
