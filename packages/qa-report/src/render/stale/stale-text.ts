import type { StalePair, StaleReport, StaleSentence } from '@gegenlesen/bitext';
import { type Paint, paint } from '../../words/ansi.ts';
import { padded } from '../../words/display-width.ts';
import { visible } from '../../words/escape/visible.ts';
import { wrap } from '../../words/wrap.ts';
import type { RenderOptions } from '../renderer.ts';
import { placeOfSentence, shownSentences, stalePairs, stateOfPair, stateOfTree, versionsOf } from './stale-wording.ts';

interface Style {
  readonly paint: Paint;
  readonly width: number;
}

const widest = 100;
const margin = 'translation'.length;

/** For a terminal: each sentence that is out of date with both versions of its original, and how the tree stands at the end. */
export function staleText(report: StaleReport, { color = false, width = 80 }: RenderOptions): string {
  const style = { paint: paint(color), width: Math.min(Math.max(width, 30), widest) };
  const blocks = stalePairs(report).flatMap((pair) => [
    head(pair, style),
    ...shownSentences(pair).map((each) => sentence(pair, each, style)),
  ]);
  const { outOfDate, failed } = report.totals;
  const verdict = style.paint.verdict(outOfDate + failed === 0, `${stateOfTree(report)}.`);
  return `${[...blocks, [verdict]].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function head(pair: StalePair, { paint: { bold, dim }, width }: Style): readonly string[] {
  const why = visible(pair.error ?? pair.reason ?? '');
  const lines = (why === '' ? [] : wrap(why, width)).map(({ start, end }) => dim(why.slice(start, end).trimEnd()));
  return [`${bold(visible(pair.translation))}: ${stateOfPair(pair)}`, ...lines];
}

function sentence(pair: StalePair, stale: StaleSentence, style: Style): readonly string[] {
  const { kind, translation, words, message } = stale;
  const severity = pair.status === 'suspected' ? 'minor' : 'major';
  return [
    `${style.paint.severity(severity, style.paint.bold(kind))}  ${style.paint.dim(visible(placeOfSentence(pair, stale)))}`,
    ...side('original', versionsOf(stale), style),
    ...side('translation', [translation ?? ''], style),
    ...(words.length > 0 || kind !== 'changed' ? [] : messageLines(message, style)),
  ];
}

/** Runs of text beside a name, wrapped; what was removed is red and what was added green. */
function side(name: string, runs: readonly string[], { paint: colours, width }: Style): readonly string[] {
  const shown = runs.map(visible);
  const text = shown.join('');
  const lines =
    text === ''
      ? [colours.dim('(nothing)')]
      : wrap(text, width - margin - 3).map((span) => painted(shown, span, colours));
  return lines.map((line, i) => `${colours.dim(`${padded(i === 0 ? name : '', margin)} │`)} ${line}`);
}

function painted(runs: readonly string[], line: { start: number; end: number }, { verdict }: Paint): string {
  let at = 0;
  let text = '';
  for (const run of runs) {
    const part = run.slice(Math.max(0, line.start - at), Math.max(0, line.end - at));
    at += run.length;
    text += run.startsWith('{+') ? verdict(true, part) : run.startsWith('[-') ? verdict(false, part) : part;
  }
  return text.trimEnd();
}

function messageLines(message: string, { paint: { bold }, width }: Style): readonly string[] {
  const shown = visible(message);
  const indent = ' '.repeat(margin + 1);
  return wrap(shown, width - margin - 3).map(
    ({ start, end }) => `${indent}  ${bold(shown.slice(start, end).trimEnd())}`,
  );
}
