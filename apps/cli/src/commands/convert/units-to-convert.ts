import { InputError, isCatalogue } from '@gegenlesen/bitext';
import { readDocument, type Unit, unitsOfCatalogues, type WantedLanguages } from '@gegenlesen/ingest';
import type { OptionsOf } from '../../options/catalogue.ts';
import { readDocumentFile } from '../../read-file.ts';
import { fileFormatOf } from '../../sentence-pairs/formats.ts';
import { unitsOfFile } from '../../sentence-pairs/units-of-file.ts';
import { warn } from '../../standard-error.ts';

/** How many broken units are named one by one. */
const mostNamed = 20;

/** What is to be converted. */
export interface Input {
  readonly units: AsyncGenerator<Unit>;
  /** How many units could not be read, after the last one was taken. */
  readonly broken: () => number;
}

/**
 * The units of a bilingual file, or of two catalogues. A broken one is named and left out; those in other languages are
 * counted.
 */
export function unitsToConvert(
  paths: readonly string[],
  { readAs, sourceLang, targetLang, columns }: OptionsOf<'convert'>,
): Input {
  const wanted = { source: sourceLang ?? null, target: targetLang ?? null };
  const [path = '', translation] = paths;
  const units = translation === undefined ? ofFile(path, readAs, wanted, columns) : ofCatalogues(path, translation);
  let [broken, foreign] = [0, 0];
  const read = async function* (): AsyncGenerator<Unit> {
    for await (const unit of units) {
      if (unit === null) foreign += 1;
      else if (unit instanceof InputError) {
        broken += 1;
        if (broken <= mostNamed) warn(unit.message);
      } else yield unit;
    }
    if (broken > mostNamed) warn(`${path}: ${broken - mostNamed} more units cannot be read`);
    if (foreign > 0) warn(`${path}: left out ${foreign} units that lack one of the languages`);
  };
  return { units: read(), broken: () => broken };
}

async function* ofFile(
  path: string,
  readAs: OptionsOf<'convert'>['readAs'],
  wanted: WantedLanguages,
  columns: string | undefined,
) {
  yield* unitsOfFile(path, readAs ?? fileFormatOf(path), wanted, columns === undefined ? {} : { columns });
}

async function* ofCatalogues(original: string, translation: string): AsyncGenerator<Unit> {
  const [source, target] = [await catalogueAt(original), await catalogueAt(translation)];
  const { units, extra } = await unitsOfCatalogues(source, target);
  if (extra.length > 0) {
    const more = extra.length > 1 ? ` and ${extra.length - 1} more` : '';
    warn(`${translation}: left out \`${extra[0]}\`${more}, which \`${original}\` does not have`);
  }
  yield* units;
}

async function catalogueAt(path: string) {
  const { bytes } = await readDocumentFile(path);
  const document = await readDocument(bytes, path);
  const { format } = document;
  if (isCatalogue(format)) return { ...document, format };
  throw new InputError(path, 'holds no strings under keys', {
    remedy: 'name one bilingual file or two catalogues; `gegenlesen align --format tmx` aligns two texts',
  });
}
