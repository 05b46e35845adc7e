import type { Layer } from './layers.ts';
import type { Path } from './located.ts';
import { merged, withRuleObjects } from './merge.ts';
import type { ConfigFile } from './read-config.ts';

/** One value that applies, and where it comes from. */
export interface Fact {
  /** `gate.minScore`. */
  readonly key: string;
  readonly value: string | number | boolean;
  readonly from: 'default' | 'file' | 'override' | 'machine' | 'command line';
  /** The index of the override. */
  readonly override: number | null;
  /** The file and line; null for a value from elsewhere. */
  readonly place: { readonly file: string; readonly line: number } | null;
}

/** A single value in a configuration; an item of a list has the path of the list and its index. */
interface Leaf {
  readonly path: Path;
  readonly item: number | null;
  readonly value: Fact['value'];
}

/**
 * Every value that applies to a text, with where it comes from.
 *
 * @param layers the weakest first
 */
export function factsOf(layers: readonly Layer[], file: ConfigFile | null): readonly Fact[] {
  const spoken = layers.map((layer) => ({ layer, leaves: leavesOf(withRuleObjects(layer.choices)) }));
  return leavesOf(merged(layers.map(({ choices }) => choices))).flatMap(({ path, item, value }): readonly Fact[] => {
    const said = spoken.flatMap(({ layer, leaves }) => {
      const leaf = leaves.find((each) => keyOf(each.path) === keyOf(path) && (item === null || each.value === value));
      return leaf === undefined ? [] : [{ layer, leaf }];
    });
    const last = item === null ? said.at(-1) : said[0];
    return last === undefined ? [] : [factOf(keyOf(path), value, last.layer, last.leaf, file)];
  });
}

/** The settings for files and folders, which are the same for all texts. */
export function factsOfFile(file: ConfigFile): readonly Fact[] {
  const { pairs, exclude, glossary, baseline, decisions } = file.config;
  const layer: Layer = { from: 'file', within: [], choices: {} };
  return leavesOf({ pairs, exclude, glossary, baseline, decisions }).map((leaf) =>
    factOf(keyOf(leaf.path), leaf.value, layer, leaf, file),
  );
}

function factOf(
  key: string,
  value: Fact['value'],
  { from, within }: Layer,
  { path, item }: Leaf,
  file: ConfigFile | null,
): Fact {
  const place = [...(within ?? []), ...path, ...(item === null ? [] : [item])];
  return {
    key,
    value,
    from: typeof from === 'object' ? 'override' : from,
    override: typeof from === 'object' ? from.override : null,
    place: within === null || file === null ? null : { file: file.path, line: file.lineOf(place) },
  };
}

function leavesOf(value: unknown, path: Path = []): readonly Leaf[] {
  if (Array.isArray(value)) {
    return value.map((each, item) => ({ path, item, value: each }));
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]));
  }
  return value === undefined ? [] : [{ path, item: null, value: value as Fact['value'] }];
}

const keyOf = (path: Path): string => path.join('.');
