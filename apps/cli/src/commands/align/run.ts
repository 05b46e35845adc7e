import { InputError } from '@gegenlesen/bitext';
import { alignDocuments } from 'gegenlesen';
import { renderAlignment } from '../../alignment.ts';
import { withDrafts } from '../../drafts.ts';
import { type ExitStatus, exitStatus } from '../../exit-status.ts';
import type { AlignmentFormat } from '../../formats.ts';
import { readLexicon } from '../../knowledge/read-knowledge.ts';
import type { OptionsOf } from '../../options/catalogue.ts';
import { readDocumentFile } from '../../read-file.ts';
import { requireWritable } from '../../require-writable.ts';
import { warn } from '../../standard-error.ts';
import { print } from '../../standard-output.ts';

/** `align ORIGINAL TRANSLATION` */
export async function align(original: string, translation: string, options: OptionsOf<'align'>): Promise<ExitStatus> {
  const { out, format, lines, learned, sourceLang, targetLang } = options;
  const formats = out.map(formatOfPath);
  await requireWritable(out, [original, translation]);
  const alignment = await alignDocuments(await readDocumentFile(original), await readDocumentFile(translation), {
    lines,
    lexicon: await readLexicon(learned),
    ...(sourceLang === undefined ? {} : { sourceLang }),
    ...(targetLang === undefined ? {} : { targetLang }),
  });
  await withDrafts(out, async (drafts) => {
    for (const [i, draft] of drafts.entries()) await draft.write(renderAlignment(alignment, formats[i] ?? 'text'));
  });
  for (const { path, notices } of [alignment.source, alignment.target]) {
    for (const notice of notices) warn(`${path}: ${notice}`);
  }
  await print(renderAlignment(alignment, format));
  return exitStatus.passes;
}

function formatOfPath(path: string): AlignmentFormat {
  if (path.endsWith('.jsonl')) return 'jsonl';
  if (path.endsWith('.txt')) return 'text';
  throw new InputError(path, 'alignments are not written to files with this ending', {
    remedy: 'end it in .jsonl or .txt',
  });
}
