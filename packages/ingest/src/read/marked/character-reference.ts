import { parseFragment } from 'parse5';

const known = new Map<string, string>();

/** What a character reference of HTML stands for, such as `&auml;` or `&#8211;`; null if it is none. */
export function decodedReference(reference: string): string | null {
  const before = known.get(reference);
  if (before !== undefined) return before === reference ? null : before;
  const [node] = parseFragment(reference).childNodes;
  const value = node !== undefined && 'value' in node ? node.value : reference;
  known.set(reference, value);
  return value === reference ? null : value;
}
