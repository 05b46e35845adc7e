import { InputError } from '@gegenlesen/bitext';
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import { notedFacts } from '../../noted-facts.ts';
import { deepest, type Entry, type ReadCatalogue } from '../entry.ts';
import { faultIn } from '../fault.ts';
import { scalarParts } from './scalar-parts.ts';

/**
 * Reads the strings of a YAML file with nested keys, as Rails has them. If all of it is under one language (`de:`), that is
 * no part of the keys. An alias of a string is that string; other aliases are left out, so they cannot multiply.
 */
export const readYaml: ReadCatalogue = (text, path) => {
  refuseDeepNesting(text, path);
  const document = parseDocument(text, { uniqueKeys: false, logLevel: 'silent', prettyErrors: false });
  const [error] = document.errors;
  if (error !== undefined) {
    throw faultIn(text, path, error.pos[0], `is not valid YAML (${error.message.replace(/\s+/g, ' ')})`);
  }
  const entries: Entry[] = [];
  const visit = (node: unknown, keys: readonly string[], comment?: string): void => {
    if (keys.length > deepest) throw tooDeep(path);
    if (isMap(node)) for (const pair of node.items) visit(pair.value, keysOf(pair, keys), commentBefore(pair, node));
    if (isSeq(node)) for (const [i, item] of node.items.entries()) visit(item, [...keys, String(i)]);
    const scalar = isAlias(node) ? node.resolve(document) : node;
    if (keys.length === 0 || !isScalar(scalar) || !isText(scalar)) return;
    const span = spanOf(node as Node);
    const parts = isAlias(node) ? [{ text: scalar.value, ...span }] : scalarParts(text, span, scalar);
    entries.push({ key: keys.join('.'), parts, ...notedFacts([comment, isScalar(node) ? (node.comment ?? '') : '']) });
  };
  visit(withoutLanguage(document.contents), []);
  return entries;
};

const keysOf = ({ key }: Pair, keys: readonly string[]): readonly string[] => [
  ...keys,
  isScalar(key) ? (key.source ?? String(key.value)) : String(key),
];

/** The lines right before a key; those before the first one belong to the mapping. */
function commentBefore({ key }: Pair, map: YAMLMap): string {
  const isFirst = map.items[0]?.key === key;
  const own = (isScalar(key) ? key.commentBefore : null) ?? (isFirst ? map.commentBefore : null);
  return own?.split(/\n[ \t]*\n/).at(-1) ?? '';
}

function withoutLanguage(root: unknown): unknown {
  if (!isMap(root) || root.items.length !== 1) return root;
  const [only] = root.items;
  const isLanguage = isScalar(only?.key) && /^[a-z]{2}(?:[-_][A-Za-z]{2,4})?$/.test(String(only.key.source));
  return isLanguage ? only?.value : root;
}

/** Symbols of Ruby (`:day`) and what has a type of its own are no texts. */
const isText = (scalar: Scalar): scalar is Scalar<string> =>
  typeof scalar.value === 'string' &&
  (scalar.tag === undefined || scalar.tag === 'tag:yaml.org,2002:str') &&
  !(scalar.type === 'PLAIN' && /^:\w+$/.test(scalar.value));

function spanOf({ range }: Node): { readonly start: number; readonly end: number } {
  const [start, end] = range ?? [0, 0];
  return { start, end };
}

/** Before it is parsed, because the parser calls itself for what is nested. */
function refuseDeepNesting(text: string, path: string): void {
  let brackets = 0;
  let listsOfLine = 0;
  let isScalar = false;
  for (const token of new Lexer().lex(text)) {
    if (isScalar) isScalar = false;
    else if (token === '[' || token === '{') brackets += 1;
    else if (token === ']' || token === '}') brackets -= 1;
    else if (token === '-' || token === '?') listsOfLine += 1;
    else if (token === '\n' || token === '\r\n') listsOfLine = 0;
    else isScalar = token === scalarFollows;
    if (brackets + listsOfLine > deepest) throw tooDeep(path);
  }
}

/** What the lexer gives before a plain or block scalar. */
const scalarFollows = '\x1f';

const tooDeep = (path: string): InputError => new InputError(path, `is nested more than ${deepest} levels deep`);
