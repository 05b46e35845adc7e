import { InputError, type TrendEntry } from '@gegenlesen/bitext';
import { listed } from '../../wording.ts';
import { field } from '../../words/escape/csv-text.ts';
import { jsonText } from '../../words/escape/json-text.ts';
import type { RenderOptions } from '../renderer.ts';
import { trendPage } from './trend-page.ts';
import { trendSvg } from './trend-svg.ts';
import { trendText } from './trend-text.ts';

type Render = (entries: readonly TrendEntry[], options?: RenderOptions) => string;

const renderers = {
  text: trendText,
  svg: (entries) => trendSvg(entries).html,
  html: (entries) => trendPage(entries).html,
  csv: (entries) => csvOf(entries),
  json: (entries) => `${jsonText(entries, 2)}\n`,
} as const satisfies Readonly<Record<string, Render>>;

export type TrendFormat = keyof typeof renderers;

export const trendFormats = Object.keys(renderers) as readonly TrendFormat[];

/** Scores over time, as the text of a file. The same entries give the same text. */
export const renderTrend = (entries: readonly TrendEntry[], format: TrendFormat, options: RenderOptions = {}): string =>
  renderers[format](entries, options);

/**
 * The format of a file for `--out FILE`, by its ending.
 *
 * @throws InputError where the ending belongs to none
 */
export function trendFormatOfPath(path: string): TrendFormat {
  const ending = /\.([^./]+)$/.exec(path.toLowerCase())?.[1];
  const format = ending === 'txt' ? 'text' : trendFormats.find((name) => name === ending && name !== 'text');
  if (format !== undefined) return format;
  throw new InputError(path, 'no trend is written to files with this ending', {
    remedy: `end it in one of ${listed(['.svg', '.html', '.csv', '.json', '.txt'])}`,
  });
}

const columns: readonly (readonly [name: string, value: (entry: TrendEntry) => string | number | null])[] = [
  ['date', ({ date }) => date],
  ['commit', ({ commit }) => commit],
  ['pairs', ({ pairs }) => pairs],
  ['passed', ({ passed }) => passed],
  ['score', ({ score }) => score],
  ['words', ({ words }) => words],
  ['critical', ({ findings }) => findings.critical],
  ['major', ({ findings }) => findings.major],
  ['minor', ({ findings }) => findings.minor],
  ['neutral', ({ findings }) => findings.neutral],
];

/** RFC 4180. */
const csvOf = (entries: readonly TrendEntry[]): string =>
  [columns.map(([name]) => name), ...entries.map((entry) => columns.map(([, value]) => field(value(entry))))]
    .map((row) => `${row.join(',')}\r\n`)
    .join('');
