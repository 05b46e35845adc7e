import type { Report, ReportSide } from '@gegenlesen/bitext';
import { findingsText } from '../../decide/gate.ts';
import { placeOfFinding, sentenceNumbers } from '../../read/places.ts';
import { type NumberedFinding, type Row, readingOf } from '../../read/reading.ts';
import { plural } from '../../wording.ts';
import { paint } from '../../words/ansi.ts';
import {
  countLeftovers,
  encodingName,
  languageName,
  leftoverPlaces,
  provenanceSentence,
  sideNames,
} from '../../words/describe.ts';
import { codeBlock, markdownText } from '../../words/escape/markdown-text.ts';
import { frame } from '../../words/frame.ts';
import { documentSides, rowSides } from '../../words/frame-sides.ts';
import { scoreText, verdictName } from '../../words/score-text.ts';
import { settledText } from '../../words/settled-text.ts';
import { defineRenderer } from '../renderer.ts';

const style = { paint: paint(false), width: 100 };

/** A table that sums up, and a caret frame a finding, each in a block of code: a document cannot write Markdown into it. */
export const markdown = defineRenderer({
  name: 'markdown',
  endings: ['.md', '.markdown'],
  render(report) {
    const { rows, general } = readingOf(report);
    const findings = [
      ...rows.flatMap((row) => row.findings.map((numbered) => section(report, numbered, row))),
      ...general.map((numbered) => section(report, numbered, null)),
    ];
    return `${[...head(report), ...findings].join('\n\n')}\n`;
  },
});

function head(report: Report): readonly string[] {
  const { source, target, provenance, score, gate, notices, idleComments = [] } = report;
  const settled = settledText(report);
  const { evidence } = provenance;
  const entries: (readonly [string, string])[] = [
    ['Original', sideText(source)],
    ['Translation', sideText(target)],
    ['Provenance', provenanceSentence(provenance)],
    ...(evidence === null ? [] : [[`As the ${sideNames[evidence.side]} says`, `“${evidence.text}”`] as const]),
    ...countLeftovers(report).map((count) => ['Set apart', `“${count.text}”, ${leftoverPlaces(count)}`] as const),
    ...[...notices, ...idleComments].map((notice) => ['Notice', notice] as const),
    ['Score', scoreText(score)],
    ['Findings', findingsText(score.bySeverity)],
    ...(settled === null ? [] : [['Settled', settled] as const]),
  ];
  return [
    '# Translation check',
    `**${verdictName(score)}** ${markdownText(gate.reason)}`,
    ['| | |', '| --- | --- |', ...entries.map(([name, value]) => `| ${name} | ${markdownText(value)} |`)].join('\n'),
  ];
}

const sideText = (side: ReportSide): string =>
  `${side.path} (${languageName(side.lang)}, ${encodingName(side)}, ${plural(side.segments.length, 'sentence')})`;

function section(report: Report, { number, finding }: NumberedFinding, row: Row | null): string {
  const { severity, rule, message, category } = finding;
  const place = placeOfFinding(finding, report);
  const where = [row === null ? 'the document as a whole' : sentenceNumbers(row), ...(place === null ? [] : [place])];
  const sides = row === null ? documentSides(finding, report) : rowSides(row, number, report);
  return [
    `## ${number}. ${severity}: ${markdownText(rule)}`,
    `${markdownText(where.join(', '))} (${markdownText(category)})`,
    codeBlock(frame(sides, message, severity, style)),
  ].join('\n\n');
}
