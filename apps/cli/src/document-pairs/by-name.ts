import { endingsOf, fileFormats, type Tongue, tongueOf } from '@gegenlesen/bitext';
import { named } from './named.ts';
import type { FoundPairs } from './pair-of-files.ts';

/** A file with its language, if the path shows it, and the key that it shares with its partner. */
interface Marked {
  readonly path: string;
  readonly tongue: Tongue | null;
  readonly key: string;
  /** Which of several files with one key and language is taken: the lowest. */
  readonly rank: number;
}

const endsInOneOf = (endings: readonly string[]): RegExp =>
  new RegExp(`(?:${endings.map((ending) => `\\${ending}`).join('|')})$`, 'i');
const textEndings = endsInOneOf(endingsOf('document'));
const catalogueEndings = endsInOneOf(endingsOf('catalogue'));
const bilingualEndings = endsInOneOf(endingsOf('both languages'));
/** Qt Linguist names its files `app_de.ts`; others with this ending are TypeScript more often. */
const typeScript = /(?<!_[a-z]{2}(?:_[A-Z]{2})?)\.ts$/;
const androidEndings = endsInOneOf(fileFormats.android.endings.map((ending) => `.${ending}`));

const markedName = /^(.*[^./])[._-]((?:en|de)(?:[-_][a-z]{2})?)(\.[^./]+)$/is;
const languageAsName = /^((?:.*\/)?)((?:en|de)(?:[-_][a-z]{2})?)(\.[^./]+)$/is;
const markedFolder = /(?:^|\/)((?:en|de)(?:[-_][a-z]{2})?)(?=\/)/i;
const localised = /^(.*?)\/?i18n\/((?:en|de)(?:[-_][a-z]{2})?)\/(?:docusaurus-plugin-content-docs\/current\/)?(.*)$/is;
const androidFolder = /^((?:.*\/)?)values(?:-((?:en|de)(?:-r[a-z]{2})?))?\/([^/]*)$/is;
const appleFolder = /^((?:.*\/)?)(Base|(?:en|de)(?:[-_][a-z]{2})?)\.lproj\/(.*)$/is;

/** Whether the extension is that of a text. */
export const isText = (path: string): boolean => textEndings.test(path);

/**
 * Finds files that translate each other by the usual naming habits: `name.en.md` with `name.de.md`, or `name.md` with
 * `name.de.md`; `en/…` with `de/…`; `docs/…` with `i18n/de/…`; `en.yml` with `de.yml`; and the folders of Android and Apple.
 * The English one counts as the original until the texts say otherwise. A file that holds both languages, such as `de.po`,
 * is a pair by itself. Other files are ignored, and so are catalogues without a partner, since not every JSON or YAML file is
 * one.
 *
 * @param paths below the folder, with `/`
 */
export function findPairs(paths: readonly string[]): FoundPairs {
  const marked = paths.filter((path) => isText(path) || catalogueEndings.test(path)).map(markedOf);
  const originals = new Map<string, Marked>();
  for (const file of marked.filter(({ tongue }) => tongue !== 'de')) {
    const other = originals.get(file.key);
    if (other === undefined || file.rank < other.rank) originals.set(file.key, file);
  }
  const taken = new Set<Marked>();
  const originalOf = new Map<Marked, Marked>();
  const translations = marked.filter(({ tongue }) => tongue === 'de');
  for (const translation of [...translations].sort((one, other) => one.rank - other.rank)) {
    const original = keysOf(translation)
      .map((key) => originals.get(key))
      .find((file) => file !== undefined && !taken.has(file));
    if (original === undefined) continue;
    taken.add(original).add(translation);
    originalOf.set(translation, original);
  }
  const bilingual = paths.filter(
    (path) => bilingualEndings.test(path) && !typeScript.test(path) && markedOf(path).tongue === 'de',
  );
  return named(
    nameOf,
    [
      ...translations.flatMap((translation) => {
        const original = originalOf.get(translation);
        return original === undefined ? [] : [[original.path, translation.path] as const];
      }),
      ...bilingual.map((path) => [path, path] as const),
    ],
    marked.filter((file) => !taken.has(file) && isText(file.path)).map(({ path }) => path),
  );
}

function markedOf(path: string): Marked {
  const { mark, key } = markOf(path);
  const tongue = mark === null ? null : tongueOf(mark);
  return { path, tongue, key, rank: rankOf(mark, tongue) };
}

/** The language alone comes before files without one, then its main region, then others: `en`, none, `en-US`, `en-GB`. */
function rankOf(mark: string | null, tongue: Tongue | null): number {
  if (tongue === null) return 1;
  if (mark?.length === 2) return 0;
  return /us$|de$/i.test(mark ?? '') ? 2 : 3;
}

interface Mark {
  /** The language as the path has it; null if it has none. */
  readonly mark: string | null;
  readonly key: string;
}

function markOf(path: string): Mark {
  const android = androidFolder.exec(path);
  if (android !== null && androidEndings.test(path)) {
    return { mark: android[2] ?? null, key: `${android[1]}values/${android[3]}` };
  }
  if (androidEndings.test(path)) return { mark: null, key: path };
  const [, above, region, below] = appleFolder.exec(path) ?? [];
  if (region !== undefined) return { mark: /^base$/i.test(region) ? null : region, key: `${above}${below}` };
  const [, before, language, rest] = localised.exec(path) ?? [];
  if (language !== undefined) return { mark: language, key: `${before === '' ? '' : `${before}/`}${rest}` };
  const [, folders = '', name, ending] = languageAsName.exec(path) ?? [];
  if (name !== undefined) return { mark: name, key: `${folders.replace(markedFolder, '')}${ending}` };
  const [, stem, mark, extension] = markedName.exec(path) ?? [];
  if (mark !== undefined) return { mark, key: `${stem}${extension}` };
  const folder = markedFolder.exec(path)?.[1];
  return folder === undefined ? { mark: null, key: path } : { mark: folder, key: path.replace(markedFolder, '') };
}

/** `i18n/de/intro.md` translates `intro.md`, or `docs/intro.md`. */
const keysOf = ({ path, key }: Marked): readonly string[] => (localised.test(path) ? [key, `docs/${key}`] : [key]);

/** `guide/start.en.md` is called `guide/start`, and so are `en/guide/start.md` and `i18n/de/guide/start.md`. */
export const nameOf = (path: string): string =>
  (languageAsName.test(path) ? path : markOf(path).key).replace(/^\//, '').replace(/\.[^./]+$/, '');
