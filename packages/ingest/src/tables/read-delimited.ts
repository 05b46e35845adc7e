import type { ReadUnits } from '../bilingual/unit.ts';
import type { ReadOptions } from '../read-options.ts';
import { delimitedRows } from './delimited-rows.ts';
import { tabRows } from './tab-rows.ts';
import type { Row } from './table.ts';
import { unitsOfRows } from './units-of-rows.ts';

/** The rows of a CSV file (RFC 4180) as units. */
export const csvUnits: ReadUnits = (text, path, options = {}) =>
  unitsOfRows(delimitedRows(text, path), path, options, 'last');

/** The rows of a TSV file that is read line by line, as units. */
export const unitsOfTabRows = (
  rows: AsyncIterable<Row>,
  path: string,
  options: ReadOptions,
): ReturnType<typeof unitsOfRows> => unitsOfRows(rows, path, options, 'first');

/** The rows of a TSV file as units. */
export const tsvUnits: ReadUnits = (text, path, options = {}) => unitsOfRows(tabRows(text), path, options, 'first');
