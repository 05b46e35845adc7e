import type { Report } from '@gegenlesen/bitext';
import { formatByEnding } from '../format-of-path.ts';
import type { RenderOptions } from '../renderer.ts';
import { checkstyle } from './checkstyle.ts';
import { comment } from './comment.ts';
import { csv } from './csv.ts';
import { csvWeblate } from './csv-weblate.ts';
import { csvXbench } from './csv-xbench.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { html } from './html.ts';
import { its } from './its.ts';
import { json } from './json.ts';
import { jsonl } from './jsonl.ts';
import { junit } from './junit.ts';
import type { ListContext, ListWriter } from './list/list-renderer.ts';
import { markdown } from './markdown.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';

/** Every way to write a Report down; a new one is a file beside this one and a name in this list. */
const renderers = [
  text,
  json,
  jsonl,
  markdown,
  html,
  its,
  sarif,
  junit,
  github,
  gitlab,
  checkstyle,
  comment,
  csv,
  csvXbench,
  csvWeblate,
] as const;

/** The formats that can be written over many pairs. */
const listRenderers = [sarif, junit, github, gitlab, checkstyle, comment, csv, csvXbench, csvWeblate] as const;

export type ReportFormat = (typeof renderers)[number]['name'];

/** The names of all formats, for `--format`. */
export const reportFormats: readonly ReportFormat[] = renderers.map(({ name }) => name);

export type ListFormat = (typeof listRenderers)[number]['name'];

/** The names of those for many pairs. */
export const listFormats: readonly ListFormat[] = listRenderers.map(({ name }) => name);

/** Begins a file over many pairs. The same pairs in the same order always give the same text. */
export function openList(format: ListFormat, context: ListContext): ListWriter {
  const renderer = listRenderers.find(({ name }) => name === format);
  if (renderer === undefined) throw new Error(`no renderer is called ${format}`);
  return renderer.open(context);
}

/** A Report in one of the formats, with a line feed at its end. The same Report always gives the same text. */
export function render(report: Report, format: ReportFormat, options: RenderOptions = {}): string {
  const renderer = renderers.find(({ name }) => name === format);
  if (renderer === undefined) throw new Error(`no renderer is called ${format}`);
  return renderer.render(report, options);
}

/**
 * The format of a report for `--out FILE`, by the ending of its name: `check.html` is `html`.
 *
 * @throws {InputError} if the ending belongs to none
 */
export const formatOfPath = (path: string): ReportFormat => formatByEnding(path, renderers, 'report');
