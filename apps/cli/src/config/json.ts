import {
  createScanner,
  findNodeAtLocation,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import { type Fault, type Located, type Path, type ReadData, twice } from './located.ts';

/** Reads standard JSON. */
export const readJson: ReadData = (text) => read(text, { disallowComments: true, allowTrailingComma: false });

/** Reads JSON with comments and trailing commas. */
export const readJsonWithComments: ReadData = (text) =>
  read(text, { disallowComments: false, allowTrailingComma: true });

function read(text: string, options: { disallowComments: boolean; allowTrailingComma: boolean }): Located | Fault {
  const tooDeep = placeTooDeep(text);
  if (tooDeep !== null) return { offset: tooDeep, problem: `nests more than ${deepest} levels deep` };
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, options);
  const [error] = errors;
  if (error !== undefined || root === undefined) {
    const code = error === undefined ? 'ValueExpected' : printParseErrorCode(error.error);
    const remedy = code === 'InvalidCommentToken' ? { remedy: 'call the file `.jsonc` to have comments in it' } : {};
    return { offset: error?.offset ?? 0, problem: `is not valid JSON (${inWords(code)})`, ...remedy };
  }
  return repeatedKey(root) ?? { value: plainOf(root), offsetOf: (path, part) => offsetOf(root, path, part) };
}

/** No setting is deeper than six levels, and the parser would run out of stack. */
const deepest = 100;

/** The offset of the first bracket beyond the deepest level; null if there is none. */
function placeTooDeep(text: string): number | null {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (scanner.scan(); scanner.getTokenLength() > 0; scanner.scan()) {
    const sign = text.charAt(scanner.getTokenOffset());
    if ('{['.includes(sign)) depth += 1;
    if ('}]'.includes(sign)) depth -= 1;
    if (depth > deepest) return scanner.getTokenOffset();
  }
  return null;
}

/** `CommaExpected` is `comma expected`. */
const inWords = (code: string): string => code.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();

const propertiesOf = ({ type, children = [] }: Node): readonly (readonly [key: Node, value: Node])[] =>
  type === 'object'
    ? children.flatMap(({ children: [key, value] = [] }) =>
        key === undefined || value === undefined ? [] : [[key, value] as const],
      )
    : [];

function repeatedKey(node: Node): Fault | null {
  const seen = new Set<string>();
  for (const [key] of propertiesOf(node)) {
    if (seen.has(key.value)) return { offset: key.offset, problem: twice(key.value), remedy: 'write it once' };
    seen.add(key.value);
  }
  const within = node.type === 'property' ? node.children?.slice(1) : node.children;
  for (const child of within ?? []) {
    const fault = repeatedKey(child);
    if (fault !== null) return fault;
  }
  return null;
}

function plainOf(node: Node): unknown {
  if (node.type === 'array') return (node.children ?? []).map(plainOf);
  if (node.type !== 'object') return node.value;
  return Object.fromEntries(propertiesOf(node).map(([key, value]) => [key.value, plainOf(value)]));
}

function offsetOf(root: Node, path: Path, part: 'key' | 'value'): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node === undefined) continue;
    const isKey = part === 'key' && node.parent?.type === 'property';
    return isKey ? (node.parent?.offset ?? node.offset) : node.offset;
  }
  return root.offset;
}
