import type { Span } from '@gegenlesen/bitext';
import type { Scalar } from 'yaml';
import type { Part } from '../../prose.ts';
import { escapedParts } from '../escaped-parts.ts';

/**
 * The parts of a scalar in any of the five styles, without the line ends that a block scalar ends with.
 *
 * @param span from the indicator, quotation mark or first character on
 */
export function scalarParts(text: string, span: Span, { type, value }: Scalar<string>): readonly Part[] {
  const isBlock = type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED';
  const isQuoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
  const inner = isBlock ? linesOf(text, span) : { start: span.start + +isQuoted, end: span.end - +isQuoted };
  const { pattern, decode } = styleOf(type, inner.start - text.lastIndexOf('\n', inner.start - 1) - 1);
  const parts = escapedParts(text, inner, pattern, decode);
  const seen = isBlock ? value.replace(/^\n+|\n+$/g, '') : value;
  // Lines of a folded block that are indented further keep their line ends; such a block is not divided.
  return parts.map((part) => part.text).join('') === seen ? parts : [{ text: seen, ...inner }];
}

/** The lines of a block scalar from the first character to the last. */
function linesOf(text: string, { start, end }: Span): Span {
  const [head = ''] = /^[^\n]*\n(?:[ \t]*\r?\n)*[ ]*/.exec(text.slice(start, end)) ?? [];
  const lines = text.slice(start + head.length, end);
  return { start: start + head.length, end: start + head.length + lines.replace(/(?:\r?\n[ \t]*)+$/, '').length };
}

interface Style {
  readonly pattern: RegExp;
  readonly decode: (sequence: string) => string;
}

/** @param indentation of the lines of a block */
function styleOf(type: Scalar['type'], indentation: number): Style {
  const further = (lineEnd: string): string =>
    ' '.repeat(Math.max(0, lineEnd.length - lineEnd.lastIndexOf('\n') - 1 - indentation));
  switch (type) {
    case 'BLOCK_LITERAL':
      return { pattern: /\r?\n */g, decode: (found) => `\n${further(found)}` };
    case 'BLOCK_FOLDED':
      return { pattern: /(?:\r?\n *)+/g, decode: folded };
    case 'QUOTE_DOUBLE':
      return {
        pattern: /\\(?:\r?\n[ \t]*|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[\s\S])|[ \t]*(?:\r?\n[ \t]*)+/g,
        decode: (found) => (found.startsWith('\\') ? unescaped(found) : folded(found)),
      };
    case 'QUOTE_SINGLE':
      return { pattern: /''|[ \t]*(?:\r?\n[ \t]*)+/g, decode: (found) => (found === "''" ? "'" : folded(found)) };
    default:
      return { pattern: /[ \t]*(?:\r?\n[ \t]*)+/g, decode: folded };
  }
}

/** A line end is a blank; of several, all but the first remain. */
function folded(lineEnds: string): string {
  const count = lineEnds.split('\n').length - 1;
  return count === 1 ? ' ' : '\n'.repeat(count - 1);
}

function unescaped(sequence: string): string {
  const letter = sequence.charAt(1);
  if (/[\r\n]/.test(letter)) return '';
  return sequence.length > 2
    ? String.fromCodePoint(Number.parseInt(sequence.slice(2), 16))
    : (escapes[letter] ?? letter);
}

const escapes: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029',
};
