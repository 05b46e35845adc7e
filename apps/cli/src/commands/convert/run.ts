import { basename } from 'node:path';
import { InputError } from '@gegenlesen/bitext';
import { type SeenUnit, type Unit, type WholeFormat, wholeFormatOf } from '@gegenlesen/ingest';
import { withDrafts } from '../../drafts.ts';
import { type ExitStatus, exitStatus } from '../../exit-status.ts';
import type { OptionsOf } from '../../options/catalogue.ts';
import { requireWritable } from '../../require-writable.ts';
import { chain, take } from '../../sentence-pairs/sequences.ts';
import { warn } from '../../standard-error.ts';
import { writeBilingual } from '../../write-bilingual.ts';
import { languagesOfUnits, sampleSize } from './languages.ts';
import { unitsToConvert } from './units-to-convert.ts';

/** `convert IN OUT`, `convert ORIGINAL TRANSLATION OUT` */
export async function convert(files: readonly string[], options: OptionsOf<'convert'>): Promise<ExitStatus> {
  const { from, out } = operandsOf(files);
  const format = options.to ?? formatOf(out);
  await requireWritable([out], from);
  const { units, broken } = unitsToConvert(from, options);
  const head = await take(units, sampleSize);
  if (head.length === 0) throw new InputError(from[0] ?? '', 'contains no units', { remedy: 'name a file with some' });
  const languages = await languagesOfUnits(head, options);
  const original = basename(from[0] ?? '');
  const facts = { ...languages, original, columns: ['state', 'note', 'max length'] } as const;
  const lost = await withDrafts([out], ([draft]) =>
    writeBilingual(format, seen(chain(head, units)), facts, async (content) => draft?.write(content)),
  );
  if (lost !== null) warn(`${out}: ${lost}`);
  return broken() > 0 ? exitStatus.wrongInput : exitStatus.passes;
}

function operandsOf(files: readonly string[]): { readonly from: readonly string[]; readonly out: string } {
  const out = files.at(-1);
  if (out !== undefined && (files.length === 2 || files.length === 3)) return { from: files.slice(0, -1), out };
  throw new InputError('convert', 'needs a file to convert, or two catalogues, and a file to write', {
    remedy: 'write `gegenlesen convert de.po de.xlsx` or `gegenlesen convert en.json de.json app.xlf`',
  });
}

function formatOf(out: string): WholeFormat {
  const format = wholeFormatOf(out);
  if (format !== null) return format;
  throw new InputError(out, 'has an ending that no bilingual format has', {
    remedy: 'end it in .tmx, .xlf, .po, .tsv, .csv, .xlsx, .docx or .jsonl, or name the format with `--to`',
  });
}

async function* seen(units: AsyncIterable<Unit>): AsyncGenerator<SeenUnit> {
  for await (const { id, source, target, state, note, limits } of units) {
    yield {
      id,
      source: source.text,
      target: target.text,
      state: state === 'translated' && target.text === '' ? 'untranslated' : state,
      ...(note === undefined ? {} : { note }),
      ...(limits === undefined ? {} : { limits }),
      hasInlines: [source, target].some(({ inlines = [] }) => inlines.length > 0),
    };
  }
}
