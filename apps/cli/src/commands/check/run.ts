import { dirname } from 'node:path';
import { doneResult, formatOfPath, render } from '@gegenlesen/qa-report';
import { type File, proofread, withExceptions } from 'gegenlesen';
import { withDrafts } from '../../drafts.ts';
import { exceptionFiles, openExceptions } from '../../exceptions/exceptions.ts';
import { warnOfUnused } from '../../exceptions/warn-of-unused.ts';
import { type ExitStatus, exitStatus } from '../../exit-status.ts';
import { earlierOf } from '../../git/pairs-since.ts';
import { readKnowledge } from '../../knowledge/read-knowledge.ts';
import type { OptionsOf } from '../../options/catalogue.ts';
import { readDocumentFile } from '../../read-file.ts';
import { named, requireWritable } from '../../require-writable.ts';
import { settingsOf } from '../../settings.ts';
import { warn } from '../../standard-error.ts';
import { print } from '../../standard-output.ts';
import { surroundingsIn } from '../../surroundings.ts';
import { textStyle } from '../../terminal.ts';

/** `check ORIGINAL TRANSLATION`: files are written before standard output, so that `| head` does not cost a report. */
export async function check(original: string, translation: string, options: OptionsOf<'check'>): Promise<ExitStatus> {
  const { out, format, readAs } = options;
  const settings = await settingsOf(options, dirname(translation));
  const lists = exceptionFiles(options, settings);
  const exceptions = await openExceptions(lists);
  const formats = out.map(formatOfPath);
  const read = named(settings.glossary, settings.file?.path, lists.baseline, ...lists.decisions);
  await requireWritable(out, [original, translation, ...read]);
  const earlier = options.since === undefined ? {} : { earlier: await earlierOf(original, translation, options.since) };
  const knowledge = await readKnowledge({ ...options, glossary: settings.glossary });
  const files: readonly [File, File] = [await readDocumentFile(original), await readDocumentFile(translation)];
  const request = {
    ...settings.requestFor(original, translation),
    ...earlier,
    ...(readAs === undefined ? {} : { format: readAs }),
  };
  const report = await proofread(...files, {
    ...withExceptions(request, [...exceptions.everywhere, ...exceptions.of(original, translation)]),
    ...knowledge,
  });
  const texts = formats.map((name) => render(report, name, surroundingsIn()));
  await withDrafts(out, async (drafts) => {
    for (const [i, draft] of drafts.entries()) await draft.write(texts[i] ?? '');
  });
  // The text report shows them itself, and what is wrong with comments.
  if (format !== 'text') for (const notice of report.notices) warn(notice);
  await print(render(report, format, { ...surroundingsIn(), ...textStyle() }));
  const { found, idle } = doneResult(translation, report);
  const extent = { isWhole: false, meaning: options.meaning };
  const unused = exceptions.unused([{ original, translation, found }], extent);
  warnOfUnused(format === 'text' ? unused : [...idle, ...unused]);
  const isStrictlyWrong = options.strictExceptions && idle.length + unused.length > 0;
  return report.score.pass && !isStrictlyWrong ? exitStatus.passes : exitStatus.doesNotPass;
}
