import type { Report, ReportSide } from '@gegenlesen/bitext';
import { findingsText } from '../../decide/gate.ts';
import { placeOfFinding, sentenceNumbers } from '../../read/places.ts';
import { type NumberedFinding, type Row, readingOf } from '../../read/reading.ts';
import { plural } from '../../wording.ts';
import { type Paint, paint } from '../../words/ansi.ts';
import {
  countLeftovers,
  encodingName,
  languageName,
  leftoverPlaces,
  provenanceSentence,
  sideNames,
} from '../../words/describe.ts';
import { padded } from '../../words/display-width.ts';
import { visible } from '../../words/escape/visible.ts';
import { frame } from '../../words/frame.ts';
import { documentSides, rowSides } from '../../words/frame-sides.ts';
import { scoreText, verdictName } from '../../words/score-text.ts';
import { settledText } from '../../words/settled-text.ts';
import { wrap } from '../../words/wrap.ts';
import { defineRenderer } from '../renderer.ts';

/** Lines longer than this are hard to read, however wide the terminal is. */
const widest = 100;

/** For a terminal: what was read and how it stands, then a caret frame a finding, and the verdict again at the end. */
export const text = defineRenderer({
  name: 'text',
  endings: ['.txt'],
  render(report, { color = false, width = 80 }) {
    const style = { paint: paint(color), width: Math.min(Math.max(width, 30), widest) };
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

interface Style {
  readonly paint: Paint;
  readonly width: number;
}

function head(report: Report, style: Style): readonly string[] {
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

const sideText = (side: ReportSide): string =>
  `${side.path} (${languageName(side.lang)}, ${encodingName(side)}, ${plural(side.segments.length, 'sentence')})`;

const nameColumns = 13;

/** Whether it passes, coloured, and why. */
function verdictLines({ score, gate }: Report, style: Style): readonly string[] {
  const verdict = verdictName(score);
  const [first = '', ...more] = entryLines(['verdict', `${verdict} ${gate.reason}`], style);
  return [first.replace(verdict, style.paint.verdict(score.pass, style.paint.bold(verdict))), ...more];
}

function entryLines([name, value]: readonly [string, string], { paint, width }: Style): readonly string[] {
  const shown = visible(value);
  return wrap(shown, width - nameColumns).map(
    ({ start, end }, i) => `${paint.dim(padded(i === 0 ? name : '', nameColumns))}${shown.slice(start, end).trimEnd()}`,
  );
}

function block(report: Report, { finding, number }: NumberedFinding, row: Row | null, style: Style): readonly string[] {
  const place = placeOfFinding(finding, report);
  const where = [row === null ? 'the document as a whole' : sentenceNumbers(row), ...(place === null ? [] : [place])];
  const { severity, rule, message } = finding;
  const title = `${style.paint.severity(severity, style.paint.bold(severity))} ${visible(rule)}`;
  const sides = row === null ? documentSides(finding, report) : rowSides(row, number, report);
  return [`${title}  ${style.paint.dim(visible(where.join(', ')))}`, ...frame(sides, message, severity, style)];
}
