import type { Report, Settled } from '@gegenlesen/bitext';
import { placeOfFinding } from '../../places.ts';
import { settledText, settlementText } from '../../settled-text.ts';
import { quoted } from './card.ts';
import { type Markup, markup } from './markup.ts';

/** The findings that do not count, folded away, each with why and who says so. */
export function settledOf(report: Report): Markup | null {
  const title = settledText(report);
  if (title === null) return null;
  return markup`<details class="settled">
<summary>Settled: ${title}</summary>
<ul>
${report.settled.map((one) => itemOf(one, report))}</ul>
</details>
`;
}

const sources = { baseline: 'baseline', decision: 'decision', comment: 'comment in the text' } as const;

function itemOf(settled: Settled, report: Report): Markup {
  const { finding, by } = settled;
  const place = placeOfFinding(finding, report);
  return markup`<li><p><b>${finding.severity}</b> ${finding.rule}${place === null ? null : markup` <span class="fine">${place}</span>`}</p><p>${quoted(finding.message)}</p><p class="fine">${sources[by]}: ${settlementText(settled)}</p></li>
`;
}
