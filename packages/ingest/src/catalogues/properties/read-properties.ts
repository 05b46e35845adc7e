import type { Span } from '@gegenlesen/bitext';
import { notedFacts } from '../../noted-facts.ts';
import type { Entry, ReadCatalogue } from '../entry.ts';
import { escapedParts } from '../escaped-parts.ts';
import { faultIn } from '../fault.ts';

/**
 * Reads a Java properties file (java.util.Properties): `key=value`, `key: value` or `key value`, with `\uXXXX` and other
 * escapes, and with lines that go on after a backslash.
 */
export const readProperties: ReadCatalogue = (text, path) => {
  const entries: Entry[] = [];
  let comments: Span[] = [];
  for (const { isComment, ...line } of logicalLines(text)) {
    const [last] = comments.slice(-1);
    if (last !== undefined && hasEmptyLine(text.slice(last.end, line.start))) comments = [];
    if (isComment) {
      comments.push(line);
      continue;
    }
    const key = endOfKey(text, line);
    const value = { start: afterSeparator(text, { ...line, start: key.end }), end: line.end };
    const [keyParts, parts] = [key, value].map((span) => partsOf(text, path, span));
    const said = comments.map(({ start, end }) => text.slice(start + 1, end));
    comments = [];
    entries.push({ key: (keyParts ?? []).map((part) => part.text).join(''), parts: parts ?? [], ...notedFacts(said) });
  }
  return entries;
};

const hasEmptyLine = (between: string): boolean => /\n[ \t\f]*\r?\n/.test(between) || /\r[ \t\f]*\r/.test(between);

/** The lines that hold a property or a comment, without indentation and line ends. */
function* logicalLines(text: string): Generator<Span & { readonly isComment: boolean }> {
  let at = 0;
  while (at < text.length) {
    const start = after(/[ \t\f\r\n]*/y, text, at);
    const isComment = text[start] === '#' || text[start] === '!';
    const end = isComment ? after(/[^\r\n]*/y, text, start) : endOfLine(text, start);
    if (start < end) yield { start, end, isComment };
    at = end + 1;
  }
}

/** The next line end that is not escaped. */
function endOfLine(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    at = after(/[^\\\r\n]*/y, text, at);
    if (text[at] !== '\\') return at;
    at += text.startsWith('\r\n', at + 1) ? 3 : 2;
  }
  return text.length;
}

/** A key ends at a blank, `=` or `:` that is not escaped. */
function endOfKey(text: string, { start, end }: Span): Span {
  let at = start;
  while (at < end && /[^ \t\f=:]/.test(text[at] ?? '')) at += text[at] === '\\' ? 2 : 1;
  return { start, end: Math.min(at, end) };
}

const afterSeparator = (text: string, { start, end }: Span): number =>
  Math.min(after(/(?:\\(?:\r\n|\r|\n)|[ \t\f])*[=:]?(?:\\(?:\r\n|\r|\n)|[ \t\f])*/y, text, start), end);

function partsOf(text: string, path: string, span: Span): Entry['parts'] {
  return escapedParts(text, span, /\\(?:u[\da-fA-F]{4}|(?:\r\n|\r|\n)[ \t\f]*|[\s\S]|$)/g, (sequence, offset) => {
    const letter = sequence.charAt(1);
    if (letter === 'u' && sequence.length < 6) throw faultIn(text, path, offset, 'has a `\\u` without four digits');
    if (letter === 'u') return String.fromCharCode(Number.parseInt(sequence.slice(2), 16));
    return /[\r\n]/.test(letter) ? '' : (escapes[letter] ?? letter);
  });
}

const escapes: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r', f: '\f' };

/** Where what a sticky pattern matches at an offset ends. */
function after(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return from + (pattern.exec(text)?.[0].length ?? 0);
}
