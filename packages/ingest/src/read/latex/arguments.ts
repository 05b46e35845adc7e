import type { Span } from '@gegenlesen/bitext';

/** An argument is no longer than this, so that unclosed braces cost no more. */
const longest = 1500;

/** Where white space with at most one line end stops. */
export function afterSpace(text: string, at: number): number {
  const space = /[ \t]*(?:\r?\n[ \t]*)?/y;
  space.lastIndex = at;
  return at + (space.exec(text)?.[0].length ?? 0);
}

/** What is between the brace at an offset and the one that closes it; null if there is none. */
export function groupAt(text: string, at: number): Span | null {
  if (text[at] !== '{') return null;
  let depth = 0;
  for (let i = at; i < text.length && i < at + longest; i += 1) {
    const sign = text[i];
    if (sign === '\\') i += 1;
    else if (sign === '{') depth += 1;
    else if (sign === '}') {
      depth -= 1;
      if (depth === 0) return { start: at + 1, end: i };
    }
  }
  return null;
}

/** What is between the bracket at an offset and the one that closes it; null if there is none. */
export function optionAt(text: string, at: number): Span | null {
  if (text[at] !== '[') return null;
  let depth = 0;
  for (let i = at + 1; i < text.length && i < at + longest; i += 1) {
    const sign = text[i];
    if (sign === '\\') i += 1;
    else if (sign === '{') depth += 1;
    else if (sign === '}') depth -= 1;
    else if (sign === ']' && depth <= 0) return { start: at + 1, end: i };
  }
  return null;
}

/** The arguments after a command, in brackets and in braces, up to a number of them. */
export function argumentsAt(text: string, from: number, most = 9): { readonly groups: Span[]; readonly end: number } {
  const groups: Span[] = [];
  let end = from;
  for (let count = 0; count < most + 3; count += 1) {
    const at = afterSpace(text, end);
    const option = optionAt(text, at);
    const group = option === null && groups.length < most ? groupAt(text, at) : null;
    const found = option ?? group;
    if (found === null) break;
    if (group !== null) groups.push(group);
    end = found.end + 1;
  }
  return { groups, end };
}

/** After options in brackets and a number of arguments in braces. */
export function skipArguments(text: string, from: number, count: number): number {
  let at = from;
  for (let left = count; ; ) {
    const next = afterSpace(text, at);
    const option = optionAt(text, next);
    const group = option === null && left > 0 ? groupAt(text, next) : null;
    if (option === null && group === null) return at;
    if (group !== null) left -= 1;
    at = (option ?? group ?? { end: at }).end + 1;
  }
}
