import { InputError, type StaleReport } from '@gegenlesen/bitext';
import { listed } from '../../wording.ts';
import { jsonText } from '../../words/escape/json-text.ts';
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
 * The format of a file for `--out FILE`, by its ending.
 *
 * @throws InputError where the ending belongs to none
 */
export function staleFormatOfPath(path: string): StaleFormat {
  const lower = path.toLowerCase();
  const format = staleFormats.find((name) => renderers[name].endings.some((ending) => lower.endsWith(ending)));
  if (format !== undefined) return format;
  throw new InputError(path, 'nothing of this kind is written to files with this ending', {
    remedy: `end it in one of ${listed(staleFormats.map((name) => renderers[name].endings[0]))}`,
  });
}
