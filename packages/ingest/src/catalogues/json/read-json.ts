import { InputError } from '@gegenlesen/bitext';
import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { deepest, type Entry, type ReadCatalogue } from '../entry.ts';
import { escapedParts } from '../escaped-parts.ts';
import { faultIn } from '../fault.ts';

/**
 * Reads the strings of a JSON file, nested or flat (i18next, vue-i18n, Flutter's ARB). Names that begin with `@` describe
 * others in ARB, and are left out. In the format of Chrome and Docusaurus, where each name has a `message` and may have a
 * `description`, only the messages are strings.
 */
export const readJson: ReadCatalogue = (text, path) => {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const [error] = errors;
  if (root === undefined || error !== undefined) {
    const problem = error === undefined ? 'holds no value' : `is not valid JSON (${printParseErrorCode(error.error)})`;
    throw faultIn(text, path, error?.offset ?? 0, problem);
  }
  return entriesOf(root, { text, path });
};

interface File {
  readonly text: string;
  readonly path: string;
}

function entriesOf(root: Node, file: File): readonly Entry[] {
  const entries: Entry[] = [];
  const isOfMessages = holdsMessages(root);
  const visit = (node: Node, keys: readonly string[]): void => {
    if (keys.length > deepest) throw new InputError(file.path, `is nested more than ${deepest} levels deep`);
    if (node.type === 'string') {
      if (keys.length > 0) entries.push({ key: keys.join('.'), parts: partsOf(node, file) });
      return;
    }
    if (node.type === 'array') {
      for (const [i, child] of (node.children ?? []).entries()) visit(child, [...keys, String(i)]);
      return;
    }
    for (const { children: [name, value] = [] } of node.type === 'object' ? (node.children ?? []) : []) {
      if (name === undefined || value === undefined || String(name.value).startsWith('@')) continue;
      if (isOfMessages && keys.length === 1 && name.value !== 'message') continue;
      visit(value, isOfMessages && keys.length === 1 ? keys : [...keys, String(name.value)]);
    }
  };
  visit(root, []);
  return entries;
}

/** Whether every value is an object with a `message`. */
function holdsMessages(root: Node): boolean {
  const values = (root.type === 'object' ? (root.children ?? []) : []).flatMap(({ children }) => children?.[1] ?? []);
  return (
    values.length > 0 &&
    values.every((value) =>
      value.children?.some(({ children }) => children?.[0]?.value === 'message' && children[1]?.type === 'string'),
    )
  );
}

/** Without the quotation marks. */
const partsOf = ({ offset, length }: Node, { text }: File): Entry['parts'] =>
  escapedParts(text, { start: offset + 1, end: offset + length - 1 }, /\\(?:u[\da-fA-F]{4}|.)/g, (sequence) =>
    JSON.parse(`"${sequence}"`),
  );
