import { InputError } from '@gegenlesen/bitext';
import { type Block, blockFrom, type Property } from '../../block.ts';
import type { Entry, ReadCatalogue } from '../../catalogues/entry.ts';
import { collapse } from '../../prose.ts';
import type { FrontMatter } from './front-matter.ts';
import { propertiesOf } from './properties.ts';
import { isTranslated } from './translated-keys.ts';

interface Matter {
  readonly blocks: readonly Block[];
  readonly properties: readonly Property[];
  readonly notices: readonly string[];
}

/**
 * Reads front matter: the entries at its top as properties, titles, descriptions and the like at any depth as blocks. If it
 * is broken, a notice says so.
 *
 * @param chosen patterns of further keys, as in {@link isTranslated}
 */
export async function readFrontMatter(
  text: string,
  matter: FrontMatter,
  path: string,
  chosen: readonly string[],
): Promise<Matter> {
  const properties = propertiesOf(text, matter.inner);
  try {
    const blocks = (await stringsOf(text, matter, path)).flatMap(({ key, parts }) => {
      const value = parts.map((part) => part.text).join('');
      const block = isTranslated(key, value, chosen) ? blockFrom('metadata', collapse(parts)) : null;
      return block ?? [];
    });
    return { blocks, properties, notices: [] };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { blocks: [], properties, notices: [`The front matter was not read: it ${error.problem}.`] };
  }
}

/** All strings of front matter, with their places in the text. */
async function stringsOf(text: string, { syntax, inner }: FrontMatter, path: string): Promise<readonly Entry[]> {
  const read = await readers[syntax]();
  return read(text.slice(inner.start, inner.end), path).map((entry) => ({
    ...entry,
    parts: entry.parts.map((part) => ({ ...part, start: part.start + inner.start, end: part.end + inner.start })),
  }));
}

const readers: Readonly<Record<FrontMatter['syntax'], () => Promise<ReadCatalogue>>> = {
  yaml: async () => {
    const { readYaml } = await import('../../catalogues/yaml/read-yaml.ts');
    return (text, path) =>
      readYaml(
        text.replace(quotedLines, (lines) => lines.replace(/[\r\n]/g, ' ')),
        path,
      );
  },
  toml: async () => (await import('./read-toml.ts')).readToml,
  json: async () => (await import('../../catalogues/json/read-json.ts')).readJson,
};

/** Strings in quotation marks over several lines. Most programs accept them without indentation, which YAML asks for. */
const quotedLines = /(?<=^[ \t]*(?:- )?[\w.-]+:[ \t]*)(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')(?=[ \t]*(?:#.*)?\r?$)/gm;
