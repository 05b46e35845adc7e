import { severities, type TrendEntry } from '@gegenlesen/bitext';
import { plural } from '../../wording.ts';
import { headOf } from '../page/head.ts';
import { type Markup, markup } from '../page/markup.ts';
import { palette } from '../page/palette.ts';
import { base } from '../page/style-base.ts';
import { dayOf } from './trend-lines.ts';
import { drawingStyle, trendDrawing } from './trend-svg.ts';

const style = `${palette}${base}${drawingStyle}h1 { margin: 2rem 0 1rem; font-size: 1.4rem; }
.trend { display: block; max-width: 60rem; }
table { margin-top: 2rem; border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: .4rem .9rem .4rem 0; border-bottom: 1px solid var(--line); text-align: right; font-weight: 400; }
th:first-child, th:nth-child(2) { text-align: left; }
thead th { color: var(--quiet); font-size: .875rem; }
`;

const columns = ['date', 'commit', 'pairs', 'passed', 'score', 'words', ...severities.toReversed()];

/** A self-contained page: the drawing, and its figures below, the latest first. */
export function trendPage(entries: readonly TrendEntry[]): Markup {
  return markup`<!doctype html>
<html lang="en">
${headOf(`trend of ${plural(entries.length, 'check')}`, style, '')}
<body>
<main>
<h1>Score over time</h1>
${trendDrawing(entries, null)}<table>
<thead><tr>${columns.map((name) => markup`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>
${entries.toReversed().map(rowOf)}</tbody>
</table>
</main>
</body>
</html>
`;
}

function rowOf(entry: TrendEntry): Markup {
  const { commit, pairs, passed, score, words, findings } = entry;
  const figures = [
    pairs,
    passed,
    score ?? '–',
    words,
    ...severities.toReversed().map((severity) => findings[severity]),
  ];
  return markup`<tr><th scope="row">${dayOf(entry)}</th><th><code>${commit?.slice(0, 7) ?? '–'}</code></th>${figures.map((figure) => markup`<td>${figure}</td>`)}</tr>
`;
}
