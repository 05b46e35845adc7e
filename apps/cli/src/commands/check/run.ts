import { dirname } from 'node:path';
import type { Report } from '@gegenlesen/bitext';
import { formatOfPath, gateOfBatch, render } from '@gegenlesen/qa-report';
import type { ReadPair } from '@gegenlesen/worker';
import { readAsked } from '../../checking/asked.ts';
import { checkHere } from '../../checking/checker.ts';
import { checkPair, type Outcome } from '../../checking/outcome.ts';
import { runChecks } from '../../checking/run-checks.ts';
import { commented } from '../../commented.ts';
import { formatRequest, onePair } from '../../document-pairs/one-pair.ts';
import type { Plan } from '../../document-pairs/plan.ts';
import { withDrafts } from '../../drafts.ts';
import type { ExitStatus } from '../../exit-status.ts';
import { openSince } from '../../git/pairs-since.ts';
import { readKnowledge } from '../../knowledge/read-knowledge.ts';
import type { OptionsOf } from '../../options/catalogue.ts';
import { named, requireWritable } from '../../require-writable.ts';
import { warn } from '../../standard-error.ts';
import { print } from '../../standard-output.ts';
import { surroundingsIn } from '../../surroundings.ts';
import { textStyle } from '../../terminal.ts';

type CheckOptions = OptionsOf<'check'>;

/** `check ORIGINAL TRANSLATION`: a batch of one pair, whose report goes to standard output. */
export async function check(original: string, translation: string, options: CheckOptions): Promise<ExitStatus> {
  const asked = await readAsked(options, dirname(translation));
  const write = reportWriter(options);
  await requireWritable([...options.out, ...named(options.comments)], [original, translation, ...asked.files]);
  const plan = await planOfCheck(original, translation, options);
  const knowledge = await readKnowledge({ ...options, glossary: asked.settings.glossary });
  const context = { folder: plan.folder, asked, checker: checkHere(knowledge, asked.exceptions.everywhere) };
  return runChecks(
    { plan, isWhole: false, asked },
    {
      width: 1,
      act: (pair) => checkPair(pair, context),
      add: write,
      finish: async (results) => gateOfBatch({ pairs: results.map(({ pair }) => pair) }, nothingAllowed).pass,
      isStopped: () => false,
      progress: { add: () => undefined, end: () => undefined },
      showsIdle: options.format === 'text',
    },
    options,
  );
}

const nothingAllowed = { allows: () => false, empty: false };

/** The pair, with its earlier texts if they are asked for. */
async function planOfCheck(original: string, translation: string, { readAs, since }: CheckOptions): Promise<Plan> {
  const request = formatRequest(original, translation, readAs);
  const plan = onePair(original, translation, request);
  if (since === undefined) return plan;
  const [earlier = {}] = await (await openSince('', since, dirname(original))).earlierOf(plan.pairs);
  return onePair(original, translation, { ...request, earlier });
}

/** Writes files before standard output, so that `| head` does not cost a report. */
function reportWriter({ out, format, comments }: CheckOptions): (outcome: Outcome) => Promise<void> {
  const formats = out.map(formatOfPath);
  return async ({ fresh }) => {
    if (fresh === null) return;
    const report = fresh.checked.report();
    const texts = [
      ...formats.map((name) => render(report, name, surroundingsIn())),
      ...(comments === undefined ? [] : [await withRemarks(fresh.read, report)]),
    ];
    await withDrafts([...out, ...named(comments)], async (drafts) => {
      for (const [i, draft] of drafts.entries()) await draft.write(texts[i] ?? '');
    });
    // The text report shows them itself.
    if (format !== 'text') for (const notice of report.notices) warn(notice);
    await print(render(report, format, { ...surroundingsIn(), ...textStyle() }));
  };
}

/** The file of the translation with the findings in it; the two may have been given in the wrong order. */
function withRemarks({ original, translation }: ReadPair, report: Report): Promise<Uint8Array> {
  const file = [translation, original].find(({ path }) => path === report.target.path) ?? translation;
  return commented(report, file.bytes);
}
