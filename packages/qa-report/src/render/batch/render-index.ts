import type { BatchIndex, BatchPair } from '@gegenlesen/bitext';
import { type CsvColumns, csvTable } from '../../words/escape/csv-text.ts';
import { jsonText } from '../../words/escape/json-text.ts';
import { indexPage } from './index-page.ts';
import { indexText } from './index-text.ts';

/** The formats of an index over a batch. */
export const indexFormats = ['text', 'json', 'csv', 'html'] as const;
export type IndexFormat = (typeof indexFormats)[number];

/** The index over a batch as the text of a file. */
export function renderIndex(index: BatchIndex, format: IndexFormat): string {
  if (format === 'json') return `${jsonText(index, 2)}\n`;
  if (format === 'csv') return csvTable(columns, index.pairs);
  return format === 'text' ? indexText(index) : indexPage(index).html;
}

const columns: CsvColumns<BatchPair> = [
  ['name', ({ name }) => name],
  ['status', ({ status }) => status],
  ['score', ({ score }) => score],
  ['pass', ({ pass }) => (pass === null ? null : String(pass))],
  ['critical', ({ findings }) => findings?.critical ?? null],
  ['major', ({ findings }) => findings?.major ?? null],
  ['minor', ({ findings }) => findings?.minor ?? null],
  ['neutral', ({ findings }) => findings?.neutral ?? null],
  ['error', ({ error }) => error],
  ['drift', ({ drift }) => drift ?? null],
];
