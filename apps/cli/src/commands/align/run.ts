import { basename } from 'node:path';
import { InputError } from '@gegenlesen/bitext';
import { wholeFormatOf } from '@gegenlesen/ingest';
import { type Alignment, alignDocuments } from 'gegenlesen';
import { renderAlignment, writtenUnits } from '../../alignment.ts';
import { withDrafts } from '../../drafts.ts';
import { type ExitStatus, exitStatus } from '../../exit-status.ts';
import { type AlignmentFormat, alignmentFormats } from '../../formats.ts';
import { readLexicon } from '../../knowledge/read-knowledge.ts';
import type { OptionsOf } from '../../options/catalogue.ts';
import { readDocumentFile } from '../../read-file.ts';
import { requireWritable } from '../../require-writable.ts';
import { warn } from '../../standard-error.ts';
import { print } from '../../standard-output.ts';
import { writeBilingual } from '../../write-bilingual.ts';

/** `align ORIGINAL TRANSLATION` */
export async function align(original: string, translation: string, options: OptionsOf<'align'>): Promise<ExitStatus> {
  const { out, format, lines, learned, sourceLang, targetLang, minConfidence } = options;
  const formats = out.map(formatOfPath);
  requireReadable(format);
  await requireWritable(out, [original, translation]);
  const whole = await alignDocuments(await readDocumentFile(original), await readDocumentFile(translation), {
    lines,
    lexicon: await readLexicon(learned),
    ...(sourceLang === undefined ? {} : { sourceLang }),
    ...(targetLang === undefined ? {} : { targetLang }),
  });
  const beads = whole.beads.filter(({ confidence }) => confidence >= minConfidence);
  const alignment = { ...whole, beads };
  for (const { path, notices } of [alignment.source, alignment.target]) {
    for (const notice of notices) warn(`${path}: ${notice}`);
  }
  const doubtful = whole.beads.length - beads.length;
  if (doubtful > 0) warn(`left out ${doubtful} pairs with a confidence below ${minConfidence}`);
  await withDrafts(out, async (drafts) => {
    for (const [i, draft] of drafts.entries()) await write(alignment, formats[i] ?? 'text', draft.path, draft.write);
  });
  await write(alignment, format, 'standard output', print);
  return exitStatus.passes;
}

async function write(
  alignment: Alignment,
  format: AlignmentFormat,
  place: string,
  to: (content: string | Uint8Array) => Promise<unknown>,
): Promise<void> {
  if (format === 'text' || format === 'jsonl') {
    await to(renderAlignment(alignment, format));
    return;
  }
  const { source, target } = alignment;
  const facts = { source: source.lang, target: target.lang, original: basename(source.path) };
  const columns = ['confidence'] as const;
  const lost = await writeBilingual(format, writtenUnits(alignment), { ...facts, columns }, to);
  if (lost !== null) warn(`${place}: ${lost}`);
}

function formatOfPath(path: string): AlignmentFormat {
  if (path.endsWith('.txt')) return 'text';
  const whole = wholeFormatOf(path);
  const format = alignmentFormats.find((name) => name === whole);
  if (format !== undefined) return format;
  throw new InputError(path, 'alignments are not written to files with this ending', {
    remedy: 'end it in .jsonl, .txt, .tmx, .xlf, .tsv, .csv, .xlsx or .docx',
  });
}

/** @throws InputError if an archive would go to a terminal */
function requireReadable(format: AlignmentFormat): void {
  if ((format !== 'xlsx' && format !== 'docx') || !process.stdout.isTTY) return;
  throw new InputError(`--format ${format}`, 'is nothing that a terminal can show', {
    remedy: `write it to a file, with \`--out pairs.${format}\``,
  });
}
