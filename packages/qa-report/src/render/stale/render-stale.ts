import type { StaleReport } from '@gegenlesen/bitext';
import { jsonText } from '../../words/escape/json-text.ts';
import { formatByEnding } from '../format-of-path.ts';
import type { RenderOptions } from '../renderer.ts';
import { staleMarkdown } from './stale-markdown.ts';
import { staleText } from './stale-text.ts';

/** Every way to write down what is out of date, with the endings of its files. */
const renderers = {
  text: { endings: ['.txt'], render: staleText },
  json: { endings: ['.json'], render: (report: StaleReport) => `${jsonText(report, 2)}\n` },
  jsonl: {
    endings: ['.jsonl'],
    render: ({ pairs }: StaleReport) => pairs.map((pair) => `${jsonText(pair)}\n`).join(''),
  },
  markdown: { endings: ['.md', '.markdown'], render: staleMarkdown },
} as const;

export type StaleFormat = keyof typeof renderers;

export const staleFormats = Object.keys(renderers) as readonly StaleFormat[];

/** What is out of date in a tree, as the text of a file; `jsonl` has a line for each pair. */
export const renderStale = (report: StaleReport, format: StaleFormat, options: RenderOptions = {}): string =>
  renderers[format].render(report, options);

/**
 * The format of such a file for `--out FILE`, by the ending of its name.
 *
 * @throws {InputError} if the ending belongs to none
 */
export const staleFormatOfPath = (path: string): StaleFormat =>
  formatByEnding(
    path,
    staleFormats.map((name) => ({ name, endings: renderers[name].endings })),
    'list of out-of-date sentences',
  );
