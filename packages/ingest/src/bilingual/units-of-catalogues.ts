import type { CatalogueFormat, Document } from '@gegenlesen/bitext';
import { factsOf } from '@gegenlesen/bitext';
import type { Entry } from '../catalogues/entry.ts';
import { formats } from '../formats.ts';
import { languageOfPath } from '../language/language-of-path.ts';
import { proseFrom } from '../prose.ts';
import { isBlank, type Unit, type UnitSide } from './unit.ts';

type Catalogue = Document & { readonly format: CatalogueFormat };

/**
 * Joins two catalogues by their keys, in the order of the original. A key that the translation lacks is untranslated.
 *
 * @returns also the keys that only the translation has
 * @throws InputError with the place if one of them is broken
 */
export async function unitsOfCatalogues(
  source: Catalogue,
  target: Catalogue,
): Promise<{ readonly units: readonly Unit[]; readonly extra: readonly string[] }> {
  const [entries, translations] = [await entriesOf(source), await entriesOf(target)];
  const units = [...entries].map(([key, entry]): Unit => {
    const translation = translations.get(key);
    const side = sideOf(translation, target.path);
    return {
      id: key,
      source: sideOf(entry, source.path),
      target: side,
      state: isBlank(side.text) ? 'untranslated' : 'translated',
      menu: [],
      ...factsOf({ note: entry.note, limits: translation?.limits ?? entry.limits, inlines: undefined }),
    };
  });
  return { units, extra: [...translations.keys()].filter((key) => !entries.has(key)) };
}

/** The last string under each key, as programs read them. */
async function entriesOf({ text, path, format }: Catalogue): Promise<ReadonlyMap<string, Entry>> {
  const read = await formats[format].reader();
  return new Map(read(text, path).map((entry) => [entry.key, entry]));
}

const sideOf = (entry: Entry | undefined, path: string): UnitSide => {
  const { parts = [], inlines } = entry ?? {};
  const { text } = proseFrom(parts);
  return { text, lang: languageOfPath(path), isExact: true, parts, ...(inlines === undefined ? {} : { inlines }) };
};
