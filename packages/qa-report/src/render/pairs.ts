import type { Gate, Pair, PairReport, Score, UnitCounts } from '@gegenlesen/bitext';
import { unitsText } from '../decide/units-text.ts';
import { plural } from '../wording.ts';
import { jsonText } from '../words/escape/json-text.ts';
import { codeBlock, markdownText } from '../words/escape/markdown-text.ts';
import { visible } from '../words/escape/visible.ts';
import { type FrameSide, frame } from '../words/frame.ts';
import { paint } from '../words/paint.ts';
import { findingsText, scoreText, verdictName, verdictText } from '../words/score-text.ts';
import { textStyle, widest } from '../words/text-style.ts';
import type { RenderOptions } from './renderer.ts';

/** The formats that can be written pair by pair. */
export const pairFormats = ['text', 'json', 'jsonl', 'markdown'] as const;
export type PairFormat = (typeof pairFormats)[number];

/** What was found in one pair, and its texts. */
export interface CheckedPair extends Pair {
  readonly report: PairReport;
}

/** A unit that is not checked: it is not translated yet, or has to be reviewed first. */
export interface UncheckedUnit {
  readonly id: string;
  readonly state: NonNullable<PairReport['state']>;
}

/** All pairs of a file together; `scoreOfCounts` gives score and gate. */
export interface PairSummary {
  readonly pairs: number;
  /** Pairs with a finding above neutral. */
  readonly flagged: number;
  /** The states of the units of a bilingual file; absent for other files. */
  readonly units?: UnitCounts;
  readonly score: Score;
  readonly gate: Gate;
}

/**
 * One pair of `check --pairs`, with a line feed at its end. `jsonl` has a line for every pair, as the contract says; `text`
 * and `markdown` show a caret frame for each finding, and nothing for a pair without findings; `json` has a summary alone.
 */
export function renderPair(pair: CheckedPair, format: PairFormat, options: RenderOptions = {}): string {
  const { report } = pair;
  if (format === 'jsonl') {
    return lineOf(report);
  }
  if (format === 'json') return '';
  const blocks = format === 'text' ? textBlocks(pair, options) : markdownBlocks(pair);
  return blocks.map((block) => `${block}\n\n`).join('');
}

/** A unit that is not checked has a line in `jsonl`, without findings and with its state, and is only counted elsewhere. */
export const renderUnchecked = (unit: UncheckedUnit, format: PairFormat): string =>
  format === 'jsonl' ? lineOf({ score: 100, drift: 0, findings: [], ...unit }) : '';

const lineOf = ({ id, score, drift, findings, state }: PairReport): string =>
  `${jsonText({ id, score, drift, findings, ...(state === undefined ? {} : { state }) })}\n`;

/**
 * The end of `check --pairs`: the number of pairs, what was found in them, and the score over all. Empty for `jsonl`; the
 * summary as an object for `json`.
 */
export function renderPairSummary(summary: PairSummary, format: PairFormat, options: RenderOptions = {}): string {
  if (format === 'jsonl') return '';
  if (format === 'json') return `${jsonText(summary)}\n`;
  const { pairs, flagged, score, units } = summary;
  const waiting = units === undefined ? '' : unitsText(units);
  const counts = `${plural(pairs, 'pair')}, ${flagged} flagged; ${findingsText(score.bySeverity)}`;
  if (format === 'text') {
    const lines = waiting === '' ? [] : [waiting];
    return `${[counts, ...lines, `score ${scoreText(score)}`, verdictText(summary, paint(options.color ?? false))].join('\n')}\n`;
  }
  const verdict = `**${verdictName(score)}** ${markdownText(summary.gate.reason)}`;
  const paragraphs = waiting === '' ? [] : [markdownText(`${waiting}.`)];
  return `${[verdict, markdownText(counts), ...paragraphs, markdownText(`Score ${scoreText(score)}`)].join('\n\n')}\n`;
}

function textBlocks(pair: CheckedPair, options: RenderOptions): readonly string[] {
  const style = textStyle(options);
  const { severity: tint, bold, dim } = style.paint;
  const { id, findings } = pair.report;
  return findings.map((finding) => {
    const { severity, rule, message } = finding;
    const title = `${tint(severity, bold(severity))} ${visible(rule)}  ${dim(visible(`pair ${id}`))}`;
    return [title, ...frame(sidesOf(pair, finding), message, severity, style)].join('\n');
  });
}

function markdownBlocks(pair: CheckedPair): readonly string[] {
  return pair.report.findings.flatMap((finding) => {
    const { severity, rule, message } = finding;
    return [
      `## ${severity}: ${markdownText(rule)}, pair ${markdownText(pair.report.id)}`,
      codeBlock(frame(sidesOf(pair, finding), message, severity, textStyle({ width: widest }))),
    ];
  });
}

const sidesOf = (pair: CheckedPair, finding: PairReport['findings'][number]): readonly FrameSide[] =>
  (['source', 'target'] as const).map((side) => ({
    label: pair[side].lang,
    text: pair[side].text,
    marks: finding[side] === null ? [] : [finding[side]],
  }));
