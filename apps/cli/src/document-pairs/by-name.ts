import { type Tongue, tongueOf } from '@gegenlesen/bitext';
import type { FoundPairs } from './pair-of-files.ts';

/** A text with its language, if the path shows it, and the key that it shares with its partner. */
interface Marked {
  readonly path: string;
  readonly tongue: Tongue | null;
  readonly key: string;
}

const textEndings = /\.(?:txt|md|markdown|mdown|mkd|html?|xhtml|doc[mx]|odt|ott|epub)$/i;
const markedName = /^(.*[^./])[._-](en|de)(?:[-_][a-z]{2})?(\.[^./]+)$/is;
const markedFolder = /(?:^|\/)(en|de)(?:[-_][a-z]{2})?(?=\/)/i;
const localised = /^(.*?)\/?i18n\/(en|de)(?:[-_][a-z]{2})?\/(?:docusaurus-plugin-content-docs\/current\/)?(.*)$/is;

/** Whether the extension is that of a text. */
export const isText = (path: string): boolean => textEndings.test(path);

/**
 * Finds files that translate each other by the usual naming habits: `name.en.md` with `name.de.md`, or `name.md` with
 * `name.de.md`; `en/…` with `de/…`; `docs/…` with `i18n/de/…`. The English one counts as the original
 * until the texts say otherwise. Files that are not texts are ignored.
 *
 * @param paths below the folder, with `/`
 */
export function findPairs(paths: readonly string[]): FoundPairs {
  const marked = paths.filter(isText).map(markedOf);
  const originals = new Map(marked.filter(({ tongue }) => tongue === null).map((text) => [text.key, text]));
  for (const text of marked) if (text.tongue === 'en') originals.set(text.key, text);
  const taken = new Set<Marked>();
  const pairs = marked
    .filter(({ tongue }) => tongue === 'de')
    .flatMap((translation): { original: Marked; translation: Marked }[] => {
      const original = keysOf(translation)
        .map((key) => originals.get(key))
        .find((text) => text !== undefined && !taken.has(text));
      if (original === undefined) return [];
      taken.add(original).add(translation);
      return [{ original, translation }];
    });
  return named(
    pairs.map(({ original, translation }) => [original.path, translation.path]),
    marked.filter((text) => !taken.has(text)).map(({ path }) => path),
  );
}

function markedOf(path: string): Marked {
  const [, before, tongue, rest] = localised.exec(path) ?? [];
  if (tongue !== undefined) {
    return { path, tongue: tongueOf(tongue), key: `${before === '' ? '' : `${before}/`}${rest}` };
  }
  const [, name, ending, extension] = markedName.exec(path) ?? [];
  if (ending !== undefined) return { path, tongue: tongueOf(ending), key: `${name}${extension}` };
  const folder = markedFolder.exec(path)?.[1];
  return folder === undefined
    ? { path, tongue: null, key: path }
    : { path, tongue: tongueOf(folder), key: path.replace(markedFolder, '') };
}

/** `i18n/de/intro.md` translates `intro.md`, or `docs/intro.md`. */
const keysOf = ({ path, key }: Marked): readonly string[] => (localised.test(path) ? [key, `docs/${key}`] : [key]);

/** Names pairs and texts without a partner; where two would get the same name, they keep their endings. */
export function named(
  pairs: readonly (readonly [original: string, translation: string])[],
  lonely: readonly string[] = [],
): FoundPairs {
  const counts = new Map<string, number>();
  for (const path of [...pairs.map(([original]) => original), ...lonely]) {
    counts.set(nameOf(path), (counts.get(nameOf(path)) ?? 0) + 1);
  }
  const nameFor = (path: string): string => ((counts.get(nameOf(path)) ?? 0) > 1 ? path : nameOf(path));
  return {
    pairs: pairs.map(([original, translation]) => ({ name: nameFor(original), original, translation })),
    lonely: lonely.map((path) => ({ name: nameFor(path), path })),
  };
}

/** `guide/start.en.md` is called `guide/start`, and so are `en/guide/start.md` and `i18n/de/guide/start.md`. */
const nameOf = (path: string): string =>
  markedOf(path)
    .key.replace(/^\//, '')
    .replace(/\.[^./]+$/, '');
