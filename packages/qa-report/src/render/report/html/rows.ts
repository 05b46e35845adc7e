import { factsForTranslator, isDoubtful } from '@gegenlesen/bitext';
import type { Reading, Row } from '../../../read/reading.ts';
import { languageName } from '../../../words/describe.ts';
import { type Markup, markup } from '../../page/markup.ts';
import { cardOf } from './card.ts';
import { sideOf } from './sentences.ts';
import type { ReviewedReport } from './standing.ts';

/** With more rows than this, a browser lays out only those in view. */
const many = 300;

/** Both texts side by side, with a row for each bead and its findings. */
export const bothTexts = (
  { rows }: Reading,
  report: ReviewedReport,
): Markup => markup`<section class="texts${rows.length > many ? ' long' : ''}" id="texts" aria-label="Both texts">
<div class="columns"><h2>Original <span>${languageName(report.source.lang)}</span></h2><h2>Translation <span>${languageName(report.target.lang)}</span></h2><h2>Findings</h2></div>
<ol>
${rows.map((row) => rowOf(row, report))}</ol>
<p class="none" id="none" hidden>Nothing here matches the filter.</p>
</section>
`;

/** The findings about the documents as a whole. */
export const generalFindings = ({ general }: Reading, report: ReviewedReport): Markup | null =>
  general.length === 0
    ? null
    : markup`<section class="general" aria-label="Findings about the documents as a whole">
<h2>The documents as a whole</h2>
${general.map((numbered) => cardOf(numbered, null, report))}</section>
`;

function rowOf(row: Row, report: ReviewedReport): Markup {
  const opens = row.source[0]?.opens || row.target[0]?.opens ? ' opens' : '';
  const flagged = row.findings.length > 0 ? ` flagged ${row.findings[0]?.finding.severity}` : '';
  const cards = row.findings.map((numbered) => cardOf(numbered, row, report));
  const doubt = isDoubtful(row.confidence)
    ? markup`<p class="doubt">Alignment doubtful, ${Math.round(row.confidence * 100)} % sure</p>`
    : null;
  const notes = cards.length === 0 && doubt === null ? null : markup`<div class="notes">${doubt}${cards}</div>`;
  return markup`<li class="row${opens}${flagged}" id="b${row.index + 1}">${factsLine(row)}${sideOf(row, 'source', report.source.lang)}${sideOf(row, 'target', report.target.lang)}${notes}</li>
`;
}

/** The key of a string of a program, the note for its translator, and how long it may be. */
function factsLine({ source, target }: Row): Markup | null {
  const { key, note, limits } = factsForTranslator({ source: source[0], target: target[0] });
  const bounds = [
    limits?.least === undefined ? [] : `at least ${limits.least}`,
    limits?.most === undefined ? [] : `at most ${limits.most}`,
  ].flat();
  const parts = [
    ...(key === undefined ? [] : [markup`<code>${key}</code>`]),
    ...(note === undefined ? [] : [markup`<span>${note}</span>`]),
    ...(bounds.length === 0 ? [] : [markup`<span>${bounds.join(', ')} characters</span>`]),
  ];
  return parts.length === 0 ? null : markup`<p class="facts">${parts}</p>`;
}
