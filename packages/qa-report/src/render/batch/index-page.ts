import { type BatchIndex, type BatchPair, severities } from '@gegenlesen/bitext';
import { plural } from '../../wording.ts';
import { countsOf } from '../page/counts.ts';
import { headOf } from '../page/head.ts';
import { type Markup, markup, verbatim } from '../page/markup.ts';
import { palette } from '../page/palette.ts';
import { base } from '../page/style-base.ts';
import { summary } from '../page/style-summary.ts';
import { script, style as table } from './index-table.ts';
import { passes, stateOf, worstFirst, wrongOf } from './worst-first.ts';

const style = [palette, base, summary, table].join('');

/** The index page of a batch, the worst pair first, with links to the reports beside it. */
export function indexPage(index: BatchIndex): Markup {
  const { version, pairs, totals } = index;
  return markup`<!doctype html>
<html lang="en">
${headOf(plural(totals.pairs, 'pair'), style, script)}
<body>
<header class="top"><p><b>gegenlesen</b> Translation check</p></header>
<main>
<h1>${titleOf(index)}</h1>
<div class="panels">
<div class="panel">
<p class="verdict">${stateOf(index)}</p>
${countsOf(totals.findings)}
</div>
<div class="panel">
<h2>Findings by check</h2>
<ul class="rules">${Object.entries(totals.rules).map(([rule, count]) => markup`<li><code>${rule}</code> <b>${count}</b></li>`)}${Object.keys(totals.rules).length === 0 ? markup`<li>none</li>` : null}</ul>
</div>
</div>
<table>
<thead><tr>${columns.map(({ name, kind }) => markup`<th scope="col"${kind === 'text' ? null : markup` class="number"`}><button type="button">${name}</button></th>`)}</tr></thead>
<tbody>
${worstFirst(pairs).map(rowOf)}</tbody>
</table>
</main>
<footer><p>gegenlesen ${version}</p></footer>
<script>${verbatim(script)}</script>
</body>
</html>
`;
}

function titleOf(index: BatchIndex): string {
  const all = plural(index.totals.pairs, 'pair');
  const wrong = wrongOf(index).length;
  if (wrong > 0) return `${wrong} of ${all} ${wrong === 1 ? 'does' : 'do'} not pass`;
  if (!passes(index)) return 'No pair of texts was found';
  return (index.gate?.allowed.length ?? 0) === 0
    ? `${all}, and all of them pass`
    : `${all}, and all pass or are allowed`;
}

const columns = [
  { name: 'Pair', kind: 'text' },
  { name: 'Verdict', kind: 'text' },
  { name: 'Score', kind: 'number' },
  ...severities.toReversed().map((severity) => ({ name: severity, kind: 'number' })),
] as const;

const verdicts = { failed: 'cannot be read', unpaired: 'has no partner' } as const;

function rowOf(pair: BatchPair): Markup {
  const { name, status, pass, score, findings, error } = pair;
  const title = status === 'done' ? markup`<a href="${hrefOf(name)}">${name}</a>` : markup`${name}`;
  const verdict = status === 'done' ? (pass ? 'passes' : 'does not pass') : verdicts[status];
  return markup`<tr class="${pass === true ? 'passes' : 'fails'}"><th scope="row">${title}${error === null ? null : markup`<p class="fine">${error}</p>`}</th><td class="verdict">${verdict}</td><td class="number">${score ?? '–'}</td>${severities.toReversed().map((severity) => markup`<td class="number${(findings?.[severity] ?? 0) === 0 ? ' zero' : ` ${severity}`}">${findings?.[severity] ?? '–'}</td>`)}</tr>
`;
}

/** A path beside the page, whatever characters the names contain. */
const hrefOf = (name: string): string => `./${name.split('/').map(encodeURIComponent).join('/')}.html`;
