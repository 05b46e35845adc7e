import { lineAndColumn, pageAt } from '../../../read/lines.ts';
import { placeInFile } from '../../../read/places.ts';
import type { NumberedFinding, Row } from '../../../read/reading.ts';
import { sideNames } from '../../../words/describe.ts';
import { type Markup, markup } from '../../page/markup.ts';
import { quoted } from './quoted.ts';
import { decisionOf, type ReviewedReport, standingOf } from './standing.ts';

/** A finding: its severity, check and message, with links to its place in both texts. */
export function cardOf(numbered: NumberedFinding, row: Row | null, report: ReviewedReport): Markup {
  const { number, finding } = numbered;
  const { severity, group, rule, category, message, confidence } = finding;
  const ways = (['source', 'target'] as const).map((side) => wayTo(numbered, side, row, report));
  return markup`<article class="card ${severity}" id="f${number}" tabindex="-1" data-severity="${severity}" data-group="${group}" aria-label="Finding ${number}, ${severity}">
<p class="kind"><b>${severity}</b> <span title="${category}">${rule}</span> <span class="sure">${Math.round(confidence * 100)} % sure</span></p>
<p class="message">${quoted(message)}</p>
<p class="ways">${ways}</p>
${decisionOf(standingOf(report, finding))}</article>
`;
}

/** `original 3:26`, with a link to the mark if there is one. */
function wayTo(
  { number, finding }: NumberedFinding,
  side: 'source' | 'target',
  row: Row | null,
  report: ReviewedReport,
): Markup {
  const anchor = finding[side];
  if (anchor === null) return markup``;
  const place = lineAndColumn(report[side], anchor.start);
  const page = pageAt(report[side], anchor.start);
  const [first] = row?.[side] ?? [];
  const where = placeInFile({ ...(page && { page }), ...(first && { sentence: first.number }) });
  const name =
    place === null ? [sideNames[side], ...where].join(', ') : `${sideNames[side]} ${place.line}:${place.column}`;
  const isMarked = row?.[side].some(({ marks }) => marks.some((mark) => mark.number === number)) ?? false;
  return isMarked ? markup`<a href="#f${number}-${side}">${name}</a> ` : markup`<span>${name}</span> `;
}
