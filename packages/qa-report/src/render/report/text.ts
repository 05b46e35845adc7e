import type { Report } from '@gegenlesen/bitext';
import { whereOf } from '../../read/places.ts';
import { type NumberedFinding, type Row, readingOf } from '../../read/reading.ts';
import { countLeftovers, leftoverPlaces, provenanceSentence, sideNames, sideText } from '../../words/describe.ts';
import { padded } from '../../words/display-width.ts';
import { visible } from '../../words/escape/visible.ts';
import { frame } from '../../words/frame.ts';
import { documentSides, rowSides } from '../../words/frame-sides.ts';
import { findingsText, scoreText, verdictName } from '../../words/score-text.ts';
import { settledText } from '../../words/settled-text.ts';
import { type TextStyle, textStyle } from '../../words/text-style.ts';
import { wrapped } from '../../words/wrap.ts';
import { defineRenderer } from '../renderer.ts';

/** For a terminal: what was read and the verdict, then a caret frame for each finding, and the verdict again. */
export const text = defineRenderer({
  name: 'text',
  endings: ['.txt'],
  render(report, options) {
    const style = textStyle(options);
    const { rows, general } = readingOf(report);
    const blocks = [
      head(report, style),
      ...rows.flatMap((row) => row.findings.map((numbered) => block(report, numbered, row, style))),
      ...general.map((numbered) => block(report, numbered, null, style)),
    ];
    if (blocks.length > 1) blocks.push(verdictLines(report, style));
    return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
  },
});

function head(report: Report, style: TextStyle): readonly string[] {
  const { source, target, provenance, score, notices, idleComments = [] } = report;
  const settled = settledText(report);
  const { evidence } = provenance;
  const entries: (readonly [string, string])[] = [
    [sideNames.source, sideText(source)],
    [sideNames.target, sideText(target)],
    ['provenance', provenanceSentence(provenance)],
    ...(evidence === null ? [] : [['', `The ${sideNames[evidence.side]} says: “${evidence.text}”`] as const]),
    ...countLeftovers(report).map(
      (count, i) => [i === 0 ? 'set apart' : '', `“${count.text}”, ${leftoverPlaces(count)}`] as const,
    ),
    ...[...notices, ...idleComments].map((notice) => ['notice', notice] as const),
    ['score', scoreText(score)],
    ['findings', findingsText(score.bySeverity)],
    ...(settled === null ? [] : [['settled', settled] as const]),
  ];
  return [...entries.flatMap((entry) => entryLines(entry, style)), ...verdictLines(report, style)];
}

const nameColumns = 13;

/** The verdict in its colour, and why. */
function verdictLines({ score, gate }: Report, style: TextStyle): readonly string[] {
  const verdict = verdictName(score);
  const [first = '', ...more] = entryLines(['verdict', `${verdict} ${gate.reason}`], style);
  return [first.replace(verdict, style.paint.verdict(score.pass, style.paint.bold(verdict))), ...more];
}

function entryLines([name, value]: readonly [string, string], { paint, width }: TextStyle): readonly string[] {
  return wrapped(visible(value), width - nameColumns).map(
    (line, i) => `${paint.dim(padded(i === 0 ? name : '', nameColumns))}${line}`,
  );
}

function block(
  report: Report,
  { finding, number }: NumberedFinding,
  row: Row | null,
  style: TextStyle,
): readonly string[] {
  const { severity, rule, message } = finding;
  const title = `${style.paint.severity(severity, style.paint.bold(severity))} ${visible(rule)}`;
  const sides = row === null ? documentSides(finding, report) : rowSides(row, number, report);
  return [
    `${title}  ${style.paint.dim(visible(whereOf(finding, row, report)))}`,
    ...frame(sides, message, severity, style),
  ];
}
