import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Part } from '../../prose.ts';
import { escapedParts } from '../escaped-parts.ts';
import { faultIn } from '../fault.ts';

/** The value of a JSON file with the places in it. @throws InputError with the line if it is not valid */
export function parseJson(text: string, path: string): Node {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const [error] = errors;
  if (root !== undefined && error === undefined) return root;
  const problem = error === undefined ? 'holds no value' : `is not valid JSON (${printParseErrorCode(error.error)})`;
  throw faultIn(text, path, error?.offset ?? 0, problem);
}

/** The names and values of an object; of several values under a name all are given, in order. */
export const membersOf = (node: Node | undefined): readonly (readonly [name: string, value: Node, key: Node])[] =>
  node?.type !== 'object'
    ? []
    : (node.children ?? []).flatMap(({ children: [key, value] = [] }) =>
        key === undefined || value === undefined ? [] : [[String(key.value), value, key] as const],
      );

/** The value under a name; the last one counts, as programs read it. */
export const memberOf = (node: Node | undefined, name: string): Node | undefined =>
  membersOf(node).findLast(([each]) => each === name)?.[1];

/** The text of a string under a name. */
export function textUnder(node: Node | undefined, name: string): string | undefined {
  const member = memberOf(node, name);
  return member?.type === 'string' ? String(member.value) : undefined;
}

/** The parts of a string, without the quotation marks. */
export const stringParts = ({ offset, length }: Node, text: string): readonly Part[] =>
  escapedParts(text, { start: offset + 1, end: offset + length - 1 }, /\\(?:u[\da-fA-F]{4}|.)/g, (sequence) =>
    JSON.parse(`"${sequence}"`),
  );
