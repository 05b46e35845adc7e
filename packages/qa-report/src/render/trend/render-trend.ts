import type { TrendEntry } from '@gegenlesen/bitext';
import { type CsvColumns, csvTable } from '../../words/escape/csv-text.ts';
import { jsonText } from '../../words/escape/json-text.ts';
import { formatByEnding } from '../format-of-path.ts';
import type { RenderOptions } from '../renderer.ts';
import { trendPage } from './trend-page.ts';
import { trendSvg } from './trend-svg.ts';
import { trendText } from './trend-text.ts';

type Render = (entries: readonly TrendEntry[], options?: RenderOptions) => string;

const renderers = {
  text: trendText,
  svg: (entries) => trendSvg(entries).html,
  html: (entries) => trendPage(entries).html,
  csv: (entries) => csvTable(columns, entries),
  json: (entries) => `${jsonText(entries, 2)}\n`,
} as const satisfies Readonly<Record<string, Render>>;

export type TrendFormat = keyof typeof renderers;

export const trendFormats = Object.keys(renderers) as readonly TrendFormat[];

/** Scores over time, as the text of a file. The same entries give the same text. */
export const renderTrend = (entries: readonly TrendEntry[], format: TrendFormat, options: RenderOptions = {}): string =>
  renderers[format](entries, options);

/**
 * The format of a trend for `--out FILE`, by the ending of its name.
 *
 * @throws {InputError} if the ending belongs to none
 */
export const trendFormatOfPath = (path: string): TrendFormat =>
  formatByEnding(
    path,
    trendFormats.map((name) => ({ name, endings: [name === 'text' ? '.txt' : `.${name}`] })),
    'trend',
  );

const columns: CsvColumns<TrendEntry> = [
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
