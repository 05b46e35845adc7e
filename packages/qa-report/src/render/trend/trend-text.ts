import type { TrendEntry } from '@gegenlesen/bitext';
import { plural } from '../../wording.ts';
import { displayWidth, padded } from '../../words/display-width.ts';
import { visible } from '../../words/escape/visible.ts';
import type { Paint } from '../../words/paint.ts';
import { findingsText } from '../../words/score-text.ts';
import { textStyle } from '../../words/text-style.ts';
import type { RenderOptions } from '../renderer.ts';
import { changeOf, dayOf, floorOf, type PairLine, pairLines, signed, thinned } from './trend-lines.ts';

/** In columns; a chart needs at least these. */
const narrowest = 40;
const height = 6;
const mostPairs = 20;
const eighths = ' ▁▂▃▄▅▆▇█';

/** For a terminal: a bar for each entry, a summary of the last one, and a line for each pair, the lowest score first. */
export function trendText(entries: readonly TrendEntry[], options: RenderOptions = {}): string {
  const { paint: colours, width } = textStyle(options);
  const columns = Math.max(width, narrowest);
  const blocks = [chart(entries, columns), summary(entries, colours), pairTable(entries, columns, colours)];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function chart(entries: readonly TrendEntry[], columns: number): readonly string[] {
  const scores = entries.map(({ score }) => score);
  const floor = floorOf(scores);
  const bars = thinned(scores, columns - 6);
  const each = Math.max(1, Math.min(4, Math.floor((columns - 6) / Math.max(1, bars.length))));
  const rows = Array.from({ length: height }, (_, i) => {
    const row = height - 1 - i;
    const label = row === height - 1 ? '100' : row === 0 ? String(floor) : '';
    const cells = bars.map((score) => cell(score, floor, row).repeat(Math.max(1, each - 1)) + (each > 1 ? ' ' : ''));
    return `${label.padStart(4)} ┤${cells.join('')}`.trimEnd();
  });
  const [first, last] = [entries.at(0), entries.at(-1)];
  if (first === undefined || last === undefined) return [];
  const wide = Math.max(bars.length * each, 10);
  const days =
    dayOf(first) === dayOf(last) || wide < 22 ? dayOf(last) : `${padded(dayOf(first), wide - 10)}${dayOf(last)}`;
  return [...rows, `     └${'─'.repeat(wide)}`, `      ${days}`];
}

/** The part of one row of the chart that a score fills. */
function cell(score: number | null, floor: number, row: number): string {
  if (score === null) return ' ';
  const filled = ((score - floor) / (100 - floor)) * height * 8 - row * 8;
  // Even the lowest score shows.
  const least = row === 0 ? 1 : 0;
  return eighths[Math.max(least, Math.min(8, Math.round(filled)))] ?? ' ';
}

function summary(entries: readonly TrendEntry[], { bold, verdict }: Paint): readonly string[] {
  const last = entries.at(-1);
  if (last === undefined) return [];
  const change = changeOf(entries.map(({ score }) => score));
  const shift =
    change === null || last.score === null
      ? ''
      : ` (${change === 0 ? signed(change) : verdict(change > 0, signed(change))})`;
  const at = last.commit === null ? dayOf(last) : `${dayOf(last)} at ${visible(last.commit).slice(0, 7)}`;
  return [
    `${bold(last.score === null ? 'no score' : String(last.score))}${shift} on ${at}, MQM over ${plural(last.words, 'word')}`,
    `${plural(last.pairs, 'pair')}, ${last.passed} passed; ${findingsText(last.findings)}`,
  ];
}

function pairTable(entries: readonly TrendEntry[], columns: number, colours: Paint): readonly string[] {
  const lines = pairLines(entries);
  if (lines.length < 2) return [];
  const shown = lines.slice(0, mostPairs);
  const floor = floorOf(lines.flatMap(({ scores }) => scores));
  const names = Math.min(Math.max(...shown.map(({ name }) => displayWidth(visible(name)))), Math.floor(columns / 2));
  const rest = lines.length - shown.length;
  return [
    ...shown.map((line) => pairRow(line, floor, names, columns, colours)),
    ...(rest === 0 ? [] : [`… and ${plural(rest, 'pair')} with a higher score`]),
  ];
}

function pairRow(
  { name, scores, last, change }: PairLine,
  floor: number,
  names: number,
  columns: number,
  { verdict, dim }: Paint,
): string {
  const marks = thinned(scores, Math.max(8, columns - names - 18)).map((score) => spark(score, floor));
  const shift = change === null || change === 0 ? '' : verdict(change > 0, signed(change));
  return `${padded(shortened(visible(name), names), names)}  ${dim(marks.join(''))}  ${String(last).padStart(6)}  ${shift}`.trimEnd();
}

const spark = (score: number | null, floor: number): string =>
  score === null ? ' ' : (eighths[1 + Math.round(((score - floor) / (100 - floor)) * 7)] ?? ' ');

/** The end of a name says more than its beginning. */
function shortened(name: string, columns: number): string {
  if (displayWidth(name) <= columns) return name;
  const kept = Array.from(name);
  while (displayWidth(kept.join('')) > columns - 1) kept.shift();
  return `…${kept.join('')}`;
}
