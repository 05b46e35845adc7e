import type { Span } from '@gegenlesen/bitext';
import { faultIn } from '../fault.ts';

/** Where a pattern ends. */
interface PatternEnd {
  readonly end: number;
  /** Its line ends outside braces, each with the empty lines and the indentation after it. */
  readonly lineEnds: readonly Span[];
}

const lineEnd = /\r?\n(?: *\r?\n)*( *)/y;
const literal = /"(?:[^"\\\n]|\\.)*"/y;

/** A pattern goes on in indented lines, but for those that begin an attribute, a variant or the end of a placeable. */
export function endOfPattern(text: string, path: string, from: number): PatternEnd {
  const lineEnds: Span[] = [];
  let at = from;
  while (at < text.length) {
    if (text[at] === '{') {
      const end = endOfPlaceable(text, at);
      if (end === null) throw faultIn(text, path, at, 'has a `{` that is not closed');
      at = end;
    } else if (text[at] !== '\n' && !(text[at] === '\r' && text[at + 1] === '\n')) at += 1;
    else {
      const start = at;
      lineEnd.lastIndex = start;
      const [found = '', indentation = ''] = lineEnd.exec(text) ?? [];
      const end = start + found.length;
      if (indentation === '' || /^[.}[*]?$/.test(text.charAt(end))) return { end: start, lineEnds };
      lineEnds.push({ start, end });
      at = end;
    }
  }
  return { end: text.length, lineEnds };
}

/** The end of what is in braces from an offset on; null if they are not closed, or none is opened there. */
export function endOfPlaceable(text: string, from: number): number | null {
  if (text[from] !== '{') return null;
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const character = text[at];
    if (character === '{') depth += 1;
    if (character === '}') depth -= 1;
    if (depth === 0) return at + 1;
    if (character === '"') {
      literal.lastIndex = at;
      at += Math.max(0, (literal.exec(text)?.[0].length ?? 0) - 1);
    }
  }
  return null;
}
