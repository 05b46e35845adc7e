import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import { InputError } from '@gegenlesen/bitext';
import {
  type PairFormat,
  type PairSummary,
  type RenderOptions,
  renderPair,
  renderPairSummary,
  renderUnchecked,
  unitsText,
} from '@gegenlesen/qa-report';
import { withDrafts } from '../../drafts.ts';
import { type ExitStatus, exitStatus } from '../../exit-status.ts';
import type { OptionsOf } from '../../options/catalogue.ts';
import { named, requireWritable } from '../../require-writable.ts';
import { type Answer, checkedPairs } from '../../sentence-pairs/checked-pairs.ts';
import { fileFormatOf, reportFormatOf } from '../../sentence-pairs/formats.ts';
import { sentenceChecker } from '../../sentence-pairs/sentence-checker.ts';
import { newTally, type Tally } from '../../sentence-pairs/tally.ts';
import { settingsOf } from '../../settings.ts';
import { warn } from '../../standard-error.ts';
import { print } from '../../standard-output.ts';
import { textStyle } from '../../terminal.ts';

/** Where results go: standard output or a file. */
interface Sink {
  readonly format: PairFormat;
  readonly style: RenderOptions;
  /** False once nobody is reading any more. */
  readonly write: (text: string) => Promise<boolean>;
}

/** `check --pairs FILE` */
export async function checkPairs(path: string, options: OptionsOf<'check --pairs'>): Promise<ExitStatus> {
  const { out, format, readAs, fuzzy, suspicions, meaning, reader, threads = availableParallelism() } = options;
  const { file, glossary, requestFor } = await settingsOf(options, dirname(path));
  const request = requestFor(path);
  const checkRequest = { ...request, suspicions, meaning, reading: reader };
  const checker = await sentenceChecker(checkRequest, { ...options, glossary }, threads);
  const tally = newTally();
  const asked = { ...request, fuzzy, count: tally.count };
  const items = checkedPairs(path, readAs ?? fileFormatOf(path), asked, checker);
  const formats = out.map(reportFormatOf);
  await requireWritable(out, [path, ...named(glossary, file?.path)]);
  return withDrafts(out, async (drafts) => {
    const files = drafts.map(
      (draft, i): Sink => ({
        format: formats[i] ?? 'text',
        style: {},
        write: async (text) => {
          await draft.write(text);
          return true;
        },
      }),
    );
    const sinks: readonly Sink[] = [{ format, style: textStyle(), write: print }, ...files];
    const wrongLines = await answer(path, items, tally, sinks).finally(checker.end);
    return wrongLines === null ? exitStatus.brokenPipe : conclude(path, tally.summary(request), wrongLines, sinks);
  });
}

/** How many wrong lines are reported one by one. */
const mostNamed = 20;

/** Writes each answer as soon as it is there. @returns how many lines are wrong; null if nobody reads any more */
async function answer(
  path: string,
  items: AsyncGenerator<Answer>,
  tally: Tally,
  sinks: readonly Sink[],
): Promise<number | null> {
  let wrongLines = 0;
  for await (const item of items) {
    if (item instanceof InputError) {
      wrongLines += 1;
      if (wrongLines <= mostNamed) warn(item.message);
      continue;
    }
    if ('report' in item) tally.add(item);
    const isRead = await writeTo(sinks, ({ format, style }) =>
      'report' in item ? renderPair(item, format, style) : renderUnchecked(item, format),
    );
    if (!isRead) return null;
  }
  if (wrongLines > mostNamed) warn(`${path}: ${wrongLines - mostNamed} more lines contain no pair`);
  return wrongLines;
}

async function conclude(
  path: string,
  summary: PairSummary,
  wrongLines: number,
  sinks: readonly Sink[],
): Promise<ExitStatus> {
  if (summary.pairs === 0 && summary.units === undefined && wrongLines === 0) {
    throw new InputError(path, 'contains no pairs', { remedy: 'name a file that contains some' });
  }
  await writeTo(sinks, ({ format, style }) => renderPairSummary(summary, format, style));
  const waiting = summary.units === undefined ? '' : unitsText(summary.units);
  // The other formats end with it.
  if (sinks[0]?.format === 'jsonl') {
    if (waiting !== '') warn(`${path}: ${waiting}`);
    if (summary.gate.decidedBy === 'units') warn(summary.gate.reason);
  }
  if (wrongLines > 0) return exitStatus.wrongInput;
  return summary.score.pass ? exitStatus.passes : exitStatus.doesNotPass;
}

/** @returns whether anybody is still reading */
async function writeTo(sinks: readonly Sink[], textFor: (sink: Sink) => string): Promise<boolean> {
  const taken: boolean[] = [];
  for (const sink of sinks) taken.push(await sink.write(textFor(sink)));
  return taken.includes(true);
}
