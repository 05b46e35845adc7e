import type { BatchIndex, BatchPair } from '@gegenlesen/bitext';
import { jsonText } from '../json-text.ts';
import { indexPage } from './index-page.ts';
import { indexText } from './index-text.ts';

/** The formats of an index over a batch. */
export const indexFormats = ['text', 'json', 'csv', 'html'] as const;
export type IndexFormat = (typeof indexFormats)[number];

/** The index over a batch as the text of a file. */
export function renderIndex(index: BatchIndex, format: IndexFormat): string {
  if (format === 'json') return `${jsonText(index, 2)}\n`;
  if (format === 'csv') return csvOf(index);
  return format === 'text' ? indexText(index) : indexPage(index).html;
}

const columns: readonly (readonly [name: string, value: (pair: BatchPair) => string | number | null])[] = [
  ['name', ({ name }) => name],
  ['status', ({ status }) => status],
  ['score', ({ score }) => score],
  ['pass', ({ pass }) => (pass === null ? null : String(pass))],
  ['critical', ({ findings }) => findings?.critical ?? null],
  ['major', ({ findings }) => findings?.major ?? null],
  ['minor', ({ findings }) => findings?.minor ?? null],
  ['neutral', ({ findings }) => findings?.neutral ?? null],
  ['error', ({ error }) => error],
];

/** RFC 4180. */
const csvOf = ({ pairs }: BatchIndex): string =>
  [columns.map(([name]) => name), ...pairs.map((pair) => columns.map(([, value]) => field(value(pair))))]
    .map((row) => `${row.join(',')}\r\n`)
    .join('');

/** A field of CSV that a spreadsheet takes for what it is. */
export function field(value: string | number | null): string {
  if (value === null) return '';
  const text = String(value);
  // A spreadsheet would take a name that begins like a formula for one.
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
