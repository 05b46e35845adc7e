import { dirname } from 'node:path';
import { formatOfPath, render } from '@gegenlesen/qa-report';
import { type File, proofread } from 'gegenlesen';
import { withDrafts } from '../drafts.ts';
import { type ExitStatus, exitStatus } from '../exit-status.ts';
import { earlierOf } from '../git/pairs-since.ts';
import { readKnowledge } from '../knowledge/read-knowledge.ts';
import type { CheckOptions } from '../options.ts';
import { readDocumentFile } from '../read-file.ts';
import { named, requireWritable } from '../require-writable.ts';
import { settingsOf } from '../settings.ts';
import { warn } from '../standard-error.ts';
import { print } from '../standard-output.ts';
import { surroundingsIn } from '../surroundings.ts';
import { textStyle } from '../terminal.ts';

/** `check ORIGINAL TRANSLATION`: files are written before standard output, so that `| head` does not cost a report. */
export async function check(original: string, translation: string, options: CheckOptions): Promise<ExitStatus> {
  const { out, format, readAs } = options;
  const { file, glossary, requestFor } = await settingsOf(options, dirname(translation));
  const formats = out.map(formatOfPath);
  await requireWritable(out, [original, translation, ...named(glossary, file?.path)]);
  const earlier = options.since === undefined ? {} : { earlier: await earlierOf(original, translation, options.since) };
  const knowledge = await readKnowledge({ ...options, glossary });
  const files: readonly [File, File] = [await readDocumentFile(original), await readDocumentFile(translation)];
  const report = await proofread(...files, {
    ...requestFor(original, translation),
    ...earlier,
    ...(readAs === undefined ? {} : { format: readAs }),
    ...knowledge,
  });
  const texts = formats.map((name) => render(report, name, surroundingsIn()));
  await withDrafts(out, async (drafts) => {
    for (const [i, draft] of drafts.entries()) await draft.write(texts[i] ?? '');
  });
  // The text report shows them itself.
  if (format !== 'text') for (const notice of report.notices) warn(notice);
  await print(render(report, format, { ...surroundingsIn(), ...textStyle() }));
  return report.score.pass ? exitStatus.passes : exitStatus.doesNotPass;
}
