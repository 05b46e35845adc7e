import { availableParallelism } from 'node:os';
import type { StalePair } from '@gegenlesen/bitext';
import { renderStale, staleFormatOfPath, staleReport } from '@gegenlesen/qa-report';
import { type Checker, openThreads } from '@gegenlesen/worker';
import { type Knowledge, version } from 'gegenlesen';
import { inParallel } from '../../checking/in-parallel.ts';
import type { TextRequest } from '../../config/request-of.ts';
import { folderOf, type Plan, planOf } from '../../document-pairs/plan.ts';
import { withDrafts } from '../../drafts.ts';
import { type ExitStatus, exitStatus } from '../../exit-status.ts';
import { readKnowledge } from '../../knowledge/read-knowledge.ts';
import { taughtFor } from '../../knowledge/taught.ts';
import type { OptionsOf } from '../../options/catalogue.ts';
import { requireWritable } from '../../require-writable.ts';
import { settingsOf } from '../../settings.ts';
import { openTree, staleState } from '../../stale/stale-pairs.ts';
import { warn } from '../../standard-error.ts';
import { print } from '../../standard-output.ts';
import { textStyle } from '../../terminal.ts';

/** `stale [PLACE]`: lists sentences whose originals changed after they were translated. */
export async function stale(place: string, options: OptionsOf<'stale'>): Promise<ExitStatus> {
  const { out, format, pair, failOn, sourceLang, targetLang } = options;
  const formats = out.map(staleFormatOfPath);
  await requireWritable(out, []);
  // `reports` is where a batch writes by default.
  const { file, requestFor } = await settingsOf({ sourceLang, targetLang }, await folderOf(place));
  const plan = await planOf(place, { patterns: pair, file, apart: 'reports' });
  const report = staleReport(await statesOf(plan, requestFor(place), options), version);
  await withDrafts(out, async (drafts) => {
    for (const [i, draft] of drafts.entries()) await draft.write(renderStale(report, formats[i] ?? 'text'));
  });
  const { length: alone } = plan.lonely;
  if (alone > 0)
    warn(`${alone} ${alone === 1 ? 'text has' : 'texts have'} no partner; \`gegenlesen batch\` names them`);
  await print(renderStale(report, format, textStyle()));
  const { outOfDate, suspected, failed } = report.totals;
  const counts = { 'out-of-date': outOfDate + failed, suspected: outOfDate + failed + suspected, never: 0 };
  return counts[failOn] === 0 ? exitStatus.passes : exitStatus.doesNotPass;
}

async function statesOf(
  plan: Plan,
  asked: TextRequest,
  { learned }: OptionsOf<'stale'>,
): Promise<readonly StalePair[]> {
  const threads = Math.min(availableParallelism(), Math.max(1, plan.pairs.length));
  let checker: Promise<Checker> | undefined;
  let knowledge: Promise<Knowledge> | undefined;
  const context = {
    folder: plan.folder,
    tree: await openTree(plan),
    request: { ...asked, meaning: true, reading: false },
    knowledge: () => {
      knowledge ??= readKnowledge({ meaning: true, reader: false, learned });
      return knowledge;
    },
    checker: () => {
      checker ??= taughtFor({ meaning: true, learned }).then((taught) => openThreads({ threads }, taught));
      return checker;
    },
  };
  const states: StalePair[] = [];
  try {
    const pairs = inParallel(
      plan.pairs,
      2 * threads,
      (pair) => staleState(pair, context),
      () => false,
    );
    for await (const state of pairs) states.push(state);
  } finally {
    await (await checker)?.close();
  }
  return states;
}
