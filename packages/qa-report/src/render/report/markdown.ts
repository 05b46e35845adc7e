import type { Report } from '@gegenlesen/bitext';
import { whereOf } from '../../read/places.ts';
import { type NumberedFinding, type Row, readingOf } from '../../read/reading.ts';
import { countLeftovers, leftoverPlaces, provenanceSentence, sideNames, sideText } from '../../words/describe.ts';
import { codeBlock, markdownText } from '../../words/escape/markdown-text.ts';
import { frame } from '../../words/frame.ts';
import { documentSides, rowSides } from '../../words/frame-sides.ts';
import { findingsText, scoreText, verdictName } from '../../words/score-text.ts';
import { settledText } from '../../words/settled-text.ts';
import { textStyle, widest } from '../../words/text-style.ts';
import { defineRenderer } from '../renderer.ts';

const style = textStyle({ width: widest });

/** A table that sums up, then a caret frame for each finding in a code block, where the texts cannot act as Markdown. */
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

function section(report: Report, { number, finding }: NumberedFinding, row: Row | null): string {
  const { severity, rule, message, category } = finding;
  const sides = row === null ? documentSides(finding, report) : rowSides(row, number, report);
  return [
    `## ${number}. ${severity}: ${markdownText(rule)}`,
    `${markdownText(whereOf(finding, row, report))} (${markdownText(category)})`,
    codeBlock(frame(sides, message, severity, style)),
  ].join('\n\n');
}
