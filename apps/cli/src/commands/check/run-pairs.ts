import { dirname } from 'node:path';
import { InputError } from '@gegenlesen/bitext';
import { type PairFormat, type RenderOptions, renderPair, renderPairSummary } from '@gegenlesen/qa-report';
import type { TextRequest } from '../../config/request-of.ts';
import { withDrafts } from '../../drafts.ts';
import { type ExitStatus, exitStatus } from '../../exit-status.ts';
import { readKnowledge } from '../../knowledge/read-knowledge.ts';
import type { OptionsOf } from '../../options/catalogue.ts';
import { named, requireWritable } from '../../require-writable.ts';
import { checkedPairs } from '../../sentence-pairs/checked-pairs.ts';
import { fileFormatOf, reportFormatOf } from '../../sentence-pairs/formats.ts';
import { newTally } from '../../sentence-pairs/tally.ts';
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
  const { out, format, readAs } = options;
  const { file, glossary, requestFor } = await settingsOf(options, dirname(path));
  const request = requestFor(path);
  const knowledge = await readKnowledge({ ...options, glossary });
  const items = checkedPairs(path, readAs ?? fileFormatOf(path), request, knowledge);
  const formats = out.map(reportFormatOf);
  await requireWritable(out, [path, ...named(glossary, file?.path)]);
  return withDrafts(out, (drafts) => {
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
    return answer(path, items, request, [{ format, style: textStyle(), write: print }, ...files]);
  });
}

/** How many wrong lines are reported one by one. */
const mostNamed = 20;

async function answer(
  path: string,
  items: ReturnType<typeof checkedPairs>,
  request: TextRequest,
  sinks: readonly Sink[],
): Promise<ExitStatus> {
  const tally = newTally();
  let wrongLines = 0;
  for await (const item of items) {
    if (item instanceof InputError) {
      wrongLines += 1;
      if (wrongLines <= mostNamed) warn(item.message);
      continue;
    }
    tally.add(item);
    const isRead = await writeTo(sinks, ({ format, style }) => renderPair(item, format, style));
    if (!isRead) return exitStatus.brokenPipe;
  }
  if (wrongLines > mostNamed) warn(`${path}: ${wrongLines - mostNamed} more lines contain no pair`);
  const summary = tally.summary(request);
  if (summary.pairs === 0 && wrongLines === 0) {
    throw new InputError(path, 'contains no pairs', { remedy: 'name a file that contains some' });
  }
  await writeTo(sinks, ({ format, style }) => renderPairSummary(summary, format, style));
  if (wrongLines > 0) return exitStatus.wrongInput;
  return summary.score.pass ? exitStatus.passes : exitStatus.doesNotPass;
}

/** @returns whether anybody is still reading */
async function writeTo(sinks: readonly Sink[], textFor: (sink: Sink) => string): Promise<boolean> {
  const taken: boolean[] = [];
  for (const sink of sinks) taken.push(await sink.write(textFor(sink)));
  return taken.includes(true);
}
