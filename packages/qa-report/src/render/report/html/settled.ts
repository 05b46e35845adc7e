import type { Settled } from '@gegenlesen/bitext';
import { placeOfFinding } from '../../../read/places.ts';
import { settledText, settlementText } from '../../../words/settled-text.ts';
import { type Markup, markup } from '../../page/markup.ts';
import { quoted } from './quoted.ts';
import { decisionOf, type ReviewedReport, standingOf } from './standing.ts';

/** The findings that do not count, folded away, each with the reason and who gave it. */
export function settledOf(report: ReviewedReport): Markup | null {
  const title = settledText(report);
  if (title === null) return null;
  return markup`<details class="settled"${report.standings === undefined ? null : ' open'}>
<summary>Settled: ${title}</summary>
<ul>
${report.settled.map((one) => itemOf(one, report))}</ul>
</details>
`;
}

const sources = { baseline: 'baseline', decision: 'decision', comment: 'comment in the text' } as const;

function itemOf(settled: Settled, report: ReviewedReport): Markup {
  const { finding, by } = settled;
  const place = placeOfFinding(finding, report);
  const decision = decisionOf(standingOf(report, finding));
  const why = decision ?? markup`<p class="fine">${sources[by]}: ${settlementText(settled)}</p>`;
  return markup`<li><p><b>${finding.severity}</b> ${finding.rule}${place === null ? null : markup` <span class="fine">${place}</span>`}</p><p>${quoted(finding.message)}</p>${why}</li>
`;
}
