import type { StalePair, StaleReport, StaleSentence } from '@gegenlesen/bitext';
import { padded } from '../../words/display-width.ts';
import { visible } from '../../words/escape/visible.ts';
import type { Paint } from '../../words/paint.ts';
import { type TextStyle, textStyle } from '../../words/text-style.ts';
import { wrap, wrapped } from '../../words/wrap.ts';
import type { RenderOptions } from '../renderer.ts';
import { placeOfSentence, shownSentences, stalePairs, stateOfPair, stateOfTree, versionsOf } from './stale-wording.ts';

const margin = 'translation'.length;

/** For a terminal: each out-of-date sentence with both versions of its original, and the state of the tree at the end. */
export function staleText(report: StaleReport, options: RenderOptions): string {
  const style = textStyle(options);
  const blocks = stalePairs(report).flatMap((pair) => [
    head(pair, style),
    ...shownSentences(pair).map((each) => sentence(pair, each, style)),
  ]);
  const { outOfDate, failed } = report.totals;
  const verdict = style.paint.verdict(outOfDate + failed === 0, `${stateOfTree(report)}.`);
  return `${[...blocks, [verdict]].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function head(pair: StalePair, { paint: { bold, dim }, width }: TextStyle): readonly string[] {
  const why = visible(pair.error ?? pair.reason ?? '');
  const lines = (why === '' ? [] : wrapped(why, width)).map(dim);
  return [`${bold(visible(pair.translation))}: ${stateOfPair(pair)}`, ...lines];
}

function sentence(pair: StalePair, stale: StaleSentence, style: TextStyle): readonly string[] {
  const { kind, translation, words, message } = stale;
  const severity = pair.status === 'suspected' ? 'minor' : 'major';
  return [
    `${style.paint.severity(severity, style.paint.bold(kind))}  ${style.paint.dim(visible(placeOfSentence(pair, stale)))}`,
    ...side('original', versionsOf(stale), style),
    ...side('translation', [translation ?? ''], style),
    ...(words.length > 0 || kind !== 'changed' ? [] : messageLines(message, style)),
  ];
}

/** Runs of text beside a name, wrapped; removed words are red, added ones green. */
function side(name: string, runs: readonly string[], { paint: colours, width }: TextStyle): readonly string[] {
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

function messageLines(message: string, { paint: { bold }, width }: TextStyle): readonly string[] {
  const indent = ' '.repeat(margin + 3);
  return wrapped(visible(message), width - margin - 3).map((line) => indent + bold(line));
}
