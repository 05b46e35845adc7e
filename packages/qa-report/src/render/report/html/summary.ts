import { proseOf, type Report } from '@gegenlesen/bitext';
import { plural } from '../../../wording.ts';
import {
  countLeftovers,
  encodingName,
  languageName,
  leftoverPlaces,
  provenanceSentence,
  sideNames,
} from '../../../words/describe.ts';
import { penaltyText, verdictName } from '../../../words/score-text.ts';
import { countsOf } from '../../page/counts.ts';
import { type Markup, markup } from '../../page/markup.ts';
import { scoreChart } from './chart.ts';

/** The title of the translation, or the name of its file. */
export const titleOf = ({ target }: Report): { readonly text: string; readonly lang: string } => {
  const heading = target.segments.slice(0, 5).find(({ kind }) => kind === 'heading');
  if (heading !== undefined) return { text: proseOf(heading), lang: target.lang };
  return { text: target.path.split(/[/\\]/).at(-1) ?? target.path, lang: 'en' };
};

/** What was read, how it was translated, and the verdict: what a person wants to know before the first sentence. */
export function summaryOf(report: Report): Markup {
  const { score, gate } = report;
  const title = titleOf(report);
  return markup`<section class="summary" aria-label="Summary">
<h1 lang="${title.lang}">${title.text}</h1>
<div class="panels">
<div class="panel">
<p class="verdict ${score.pass ? 'passes' : 'fails'}"><b>${verdictName(score)}</b> ${gate.reason}</p>
<p class="score"><b>${score.value}</b> of 100</p>
${scoreChart(score, gate)}
<p class="fine">${intervalSentence(report)} ${penaltyText(score)}${gate.minScore === null ? '' : `; ${gate.minScore} required`}.</p>
${countsOf(score.bySeverity)}
</div>
<div class="panel">
<dl>
${sideEntry(report, 'source')}${sideEntry(report, 'target')}${provenanceEntry(report)}${leftoverEntry(report)}${noticeEntry(report)}</dl>
</div>
</div>
</section>
`;
}

function intervalSentence({ score: { interval } }: Report): string {
  const { level, low, high } = interval;
  return `With ${Math.round(level * 100)} % confidence, more text of this kind would score between ${low} and ${high}.`;
}

function sideEntry(report: Report, side: 'source' | 'target'): Markup {
  const { path, lang, segments } = report[side];
  const name = side === 'source' ? 'Original' : 'Translation';
  return markup`<dt>${name}</dt><dd><span class="path">${path}</span> <span class="fine">${languageName(lang)}, ${plural(segments.length, 'sentence')}, <span class="unbroken">${encodingName(report[side])}</span></span></dd>
`;
}

function provenanceEntry(report: Report): Markup {
  const { evidence } = report.provenance;
  const quote =
    evidence === null
      ? null
      : markup` <span class="fine">The ${sideNames[evidence.side]} says:</span> <q lang="${report[evidence.side].lang}">${evidence.text}</q>`;
  return markup`<dt>Provenance</dt><dd>${provenanceSentence(report.provenance)}${quote}</dd>
`;
}

function leftoverEntry(report: Report): Markup | null {
  const counts = countLeftovers(report);
  if (counts.length === 0) return null;
  const items = counts.map(
    (count) => markup`<li><q>${count.text}</q> <span class="fine">${leftoverPlaces(count)}</span></li>`,
  );
  return markup`<dt>Set apart</dt><dd><span class="fine">Left over from a web page, not compared:</span><ul>${items}</ul></dd>
`;
}

function noticeEntry({ notices, idleComments = [] }: Report): Markup | null {
  const all = [...notices, ...idleComments];
  if (all.length === 0) return null;
  return markup`<dt>Notices</dt><dd><ul>${all.map((notice) => markup`<li>${notice}</li>`)}</ul></dd>
`;
}
