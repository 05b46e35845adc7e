import type { Span } from '@gegenlesen/bitext';
import type { Part } from '../prose.ts';

export interface Decoding {
  /** `markdown` handles escapes, and indentation and quote marks after a line end; `code` only the latter. */
  readonly syntax: 'markdown' | 'code' | 'html';
}

/** How many characters of the value some markup stands for, and where the markup ends. */
interface Match {
  readonly length: number;
  readonly end: number;
}

type Matcher = (value: string, i: number, text: string, j: number, end: number) => Match | null;

/**
 * A parser returns the value of a text and the span it came from: `A &amp; B` becomes `A & B`. This reads both in
 * parallel to find where each character of the value came from. Markup that left no trace in the value is skipped.
 * Whatever remains unmatched is mapped to the rest of the span.
 */
export function decodedParts(value: string, text: string, { start, end }: Span, { syntax }: Decoding): Part[] {
  if (value.length === end - start && text.startsWith(value, start)) return [{ text: value, start, end }];
  const parts: Part[] = [];
  let i = 0;
  let j = start;
  let copied = 0;
  const flush = (): void => {
    if (copied > 0) parts.push({ text: value.slice(i - copied, i), start: j - copied, end: j });
    copied = 0;
  };
  while (i < value.length && j < end) {
    const match = firstMatch(matchers[syntax], value, i, text, j, end);
    if (match !== null) {
      flush();
      parts.push({ text: value.slice(i, i + match.length), start: j, end: match.end });
      i += match.length;
      j = match.end;
    } else if (value[i] === text[j]) {
      i += 1;
      j += 1;
      copied += 1;
    } else {
      flush();
      j = afterMarkup(text, j, end);
    }
  }
  flush();
  if (i < value.length) parts.push({ text: value.slice(i), start: Math.min(j, end), end });
  return parts;
}

function firstMatch(candidates: readonly Matcher[], ...place: Parameters<Matcher>): Match | null {
  for (const matcher of candidates) {
    const match = matcher(...place);
    if (match !== null) return match;
  }
  return null;
}

/** A tag that the parser dropped, or one character. */
function afterMarkup(text: string, j: number, end: number): number {
  if (text[j] !== '<') return j + 1;
  const close = text.indexOf('>', j);
  return close >= 0 && close < end ? close + 1 : j + 1;
}

const isAmpersand = /^&(?:amp;?|AMP;?|#0*38;?|#[xX]0*26;?)$/;
const reference = /&(?:#\d{1,7};?|#[xX][\da-fA-F]{1,6};?|[A-Za-z][A-Za-z\d]{1,31};?)/y;

/** `&nbsp;`, `&#8211;`, and in HTML also `&copy 2024`. */
const characterReference: Matcher = (value, i, text, j, end) => {
  if (text[j] !== '&') return null;
  reference.lastIndex = j;
  const raw = reference.exec(text)?.[0] ?? '';
  if (raw === '' || j + raw.length > end) return null;
  if (isAmpersand.test(raw)) return { length: 1, end: j + raw.length };
  if (value.startsWith(raw, i)) return null;
  const length = decodedLength(value, i, raw);
  if (raw.endsWith(';')) return { length, end: j + raw.length };
  // Without a semicolon, the name ends where the value continues with the same text: `&copy2024` is `©2024`.
  let name = 3;
  while (name < raw.length && !value.startsWith(raw.slice(name), i + length)) name += 1;
  return { length, end: j + name };
};

function decodedLength(value: string, i: number, raw: string): number {
  if (raw === '&fjlig;') return 2;
  const first = (value.codePointAt(i) ?? 0) > 0xffff ? 2 : 1;
  // Some names stand for a character followed by a combining one.
  return first + (/[\u0333\u0338\u20d2\u20e5\ufe00\u200a]/.test(value[i + 1] ?? '') ? 1 : 0);
}

/** `\*` is `*`. */
const backslash: Matcher = (value, i, text, j, end) =>
  text[j] === '\\' && j + 1 < end && text[j + 1] === value[i] && /[!-/:-@[-`{-~]/.test(value[i] ?? '')
    ? { length: 1, end: j + 2 }
    : null;

/** In the code of a table cell, `\|` is `|`. */
const escapedPipe: Matcher = (value, i, text, j) =>
  text[j] === '\\' && text[j + 1] === '|' && value[i] === '|' ? { length: 1, end: j + 2 } : null;

const lineEnd = /[ \t]*(?:\r\n|\r|\n)/y;

/** A line end with the indentation and quote marks of the next line. */
const markdownLineEnd: Matcher = (value, i, text, j, end) => {
  if (!/[\r\n ]/.test(value[i] ?? '')) return null;
  lineEnd.lastIndex = j;
  const found = lineEnd.exec(text)?.[0];
  if (found === undefined || j + found.length > end) return null;
  const length = value.startsWith('\r\n', i) ? 2 : 1;
  let next = j + found.length;
  while (next < end && /[ \t>]/.test(text[next] ?? '') && text[next] !== value[i + length]) next += 1;
  return { length, end: next };
};

/** The HTML parser reads `\r\n` as one line end. */
const htmlLineEnd: Matcher = (value, i, text, j) =>
  value[i] === '\n' && text[j] === '\r' ? { length: 1, end: text[j + 1] === '\n' ? j + 2 : j + 1 } : null;

const matchers: Readonly<Record<Decoding['syntax'], readonly Matcher[]>> = {
  markdown: [characterReference, backslash, markdownLineEnd],
  code: [escapedPipe, markdownLineEnd],
  html: [characterReference, htmlLineEnd],
};
