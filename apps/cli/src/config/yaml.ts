import { type Alias, type Document, isMap, isNode, isScalar, type ParsedNode, parseDocument, visit } from 'yaml';
import { type Path, type ReadData, twice } from './located.ts';

/** More are an attack: lists that multiply by naming each other. */
const mostAliases = 100;

/** Reads one document of YAML 1.2. */
export const readYaml: ReadData = (text) => {
  const document = parseDocument(text, { prettyErrors: false });
  const [error] = [...document.errors, ...document.warnings];
  if (error !== undefined) {
    const [offset] = error.pos;
    if (error.code !== 'DUPLICATE_KEY') return { offset, problem: `is not valid YAML (${error.message})` };
    return { offset, problem: twice(keyAt(text, offset)), remedy: 'write it once' };
  }
  const alias = loneAlias(document);
  if (alias !== null)
    return { offset: alias.range?.[0] ?? 0, problem: `names \`*${alias.source}\`, which is not there` };
  try {
    return {
      value: document.toJS({ maxAliasCount: mostAliases }),
      offsetOf: (path, part) => offsetOf(document, path, part),
    };
  } catch (thrown) {
    return { offset: 0, problem: `is not valid YAML (${thrown instanceof Error ? thrown.message : String(thrown)})` };
  }
};

/** The first alias without an anchor before it. */
function loneAlias(document: Document.Parsed<ParsedNode>): Alias | null {
  let found: Alias | null = null;
  visit(document, {
    Alias: (_, alias) => {
      if (alias.resolve(document) !== undefined) return undefined;
      found = alias;
      return visit.BREAK;
    },
  });
  return found;
}

const keyAt = (text: string, offset: number): string => /^["']?([^"':\n]*)/.exec(text.slice(offset))?.[1]?.trim() ?? '';

function offsetOf(document: Document.Parsed<ParsedNode>, path: Path, part: 'key' | 'value'): number {
  for (let length = path.length; length > 0; length -= 1) {
    const [parents, last] = [path.slice(0, length - 1), path[length - 1]];
    const parent = parents.length === 0 ? document.contents : document.getIn(parents, true);
    const key = isMap(parent)
      ? parent.items.map((item) => item.key).find((each) => isScalar(each) && String(each.value) === String(last))
      : undefined;
    const node = document.getIn(path.slice(0, length), true);
    const found = part === 'key' || !isNode(node) ? (key ?? node) : node;
    if (isNode(found) && found.range != null) return found.range[0];
  }
  return document.contents?.range[0] ?? 0;
}
