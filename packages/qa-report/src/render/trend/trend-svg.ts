import type { TrendEntry } from '@gegenlesen/bitext';
import { type Markup, markup, verbatim } from '../page/markup.ts';
import { colours } from '../page/palette.ts';
import { dayOf, floorOf, pairLines } from './trend-lines.ts';

const [width, height] = [720, 260];
const [left, right, top, bottom] = [44, 16, 16, 34];

const variables = (at: 0 | 1): string =>
  (['quiet', 'line', 'accent'] as const).map((name) => `--${name}: ${colours[name][at]};`).join(' ');

/** By day and by night, without `light-dark`, which viewers of pictures do not know. */
export const drawingStyle = `
.trend { ${variables(0)} font: 12px system-ui, sans-serif; }
@media (prefers-color-scheme: dark) { .trend { ${variables(1)} } }
.trend text { fill: var(--quiet); }
.trend path { fill: none; }
.trend .grid { stroke: var(--line); }
.trend .pair { stroke: var(--quiet); stroke-opacity: .25; }
.trend .all { stroke: var(--accent); stroke-width: 2.5; stroke-linejoin: round; }
.trend circle { fill: var(--accent); }
`;

/** The drawing as a complete SVG file. */
export const trendSvg = (entries: readonly TrendEntry[]): Markup =>
  trendDrawing(
    entries,
    markup`<style>${verbatim(drawingStyle)}</style>
`,
  );

/** The overall score as a line with a dot for each entry, and the score of each pair as a thin line. */
export function trendDrawing(entries: readonly TrendEntry[], style: Markup | null): Markup {
  const pairs = pairLines(entries);
  const overall = entries.map(({ score }) => score);
  const floor = floorOf([...overall, ...pairs.flatMap(({ scores }) => scores)]);
  const x = (i: number): number =>
    rounded(left + (width - left - right) * (entries.length < 2 ? 0.5 : i / (entries.length - 1)));
  const y = (score: number): number => rounded(top + (height - top - bottom) * (1 - (score - floor) / (100 - floor)));
  const path = (scores: readonly (number | null)[]): string => pathOf(scores, x, y);
  const ticks = [floor, (floor + 100) / 2, 100];
  const [first, last] = [entries.at(0), entries.at(-1)];
  const label =
    last === undefined
      ? 'No scores'
      : `Score ${last.score ?? 'none'} of 100 on ${dayOf(last)}, of ${entries.length} checks`;
  return markup`<svg xmlns="http://www.w3.org/2000/svg" class="trend" viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}">
${style}${ticks.map(
  (
    tick,
  ) => markup`<path class="grid" d="M${left} ${y(tick)}H${width - right}"/><text x="${left - 8}" y="${y(tick) + 4}" text-anchor="end">${tick}</text>
`,
)}${
  pairs.length < 2
    ? null
    : pairs.map(
        ({ name, scores }) => markup`<path class="pair" d="${path(scores)}"><title>${name}</title></path>
`,
      )
}<path class="all" d="${path(overall)}"/>
${overall.flatMap((score, i) => {
  const entry = entries[i];
  if (score === null || entry === undefined) return [];
  return [
    markup`<circle cx="${x(i)}" cy="${y(score)}" r="3"><title>${dayOf(entry)}${entry.commit === null ? '' : ` ${entry.commit.slice(0, 7)}`}: ${score}</title></circle>
`,
  ];
})}${first === undefined ? null : markup`<text x="${left}" y="${height - 10}">${dayOf(first)}</text>`}${last === undefined || entries.length < 2 ? null : markup`<text x="${width - right}" y="${height - 10}" text-anchor="end">${dayOf(last)}</text>`}
</svg>
`;
}

/** A line with gaps where there is no score. */
function pathOf(scores: readonly (number | null)[], x: (i: number) => number, y: (score: number) => number): string {
  let isDrawing = false;
  return scores
    .flatMap((score, i) => {
      if (score === null) {
        isDrawing = false;
        return [];
      }
      const point = `${isDrawing ? 'L' : 'M'}${x(i)} ${y(score)}`;
      isDrawing = true;
      return [point];
    })
    .join('');
}

const rounded = (value: number): number => Math.round(value * 100) / 100;
