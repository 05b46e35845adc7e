import type { Span } from '@gegenlesen/bitext';
import { addresses } from './addresses.ts';
import { codeKey, codeSpans, escapes, marks } from './code.ts';
import { commands, options } from './commands.ts';
import { assignments, identifiers } from './identifiers.ts';
import { asShortcut, mayNameKeys, shortcuts } from './keys.ts';
import { namesInCapitals } from './keywords.ts';
import { readMarkup } from './markup.ts';
import { type Matter, readPatterns, taken, without } from './matter.ts';
import { readMessages } from './messages.ts';
import { paths, windowsPaths } from './paths.ts';
import { readPlaceholders } from './placeholders.ts';

/** Finds some matter in what is left of a text. */
type Reader = (text: string) => readonly Matter[];

/** In this order, because some matter contains other matter. */
const outer: readonly Reader[] = [
  (text) => (text.includes('`') ? readPatterns(text, codeSpans).map(asShortcut) : []),
  readMessages,
  readMarkup,
  (text) => (/[@/]|www|\.\p{Ll}/u.test(text) ? readPatterns(text, addresses) : []),
  (text) => (/\\|%0[AD9]/.test(text) ? readPatterns(text, [...windowsPaths, ...escapes]) : []),
  readPlaceholders,
];
const inner: readonly Reader[] = [
  (text) => (mayNameKeys(text) ? readPatterns(text, shortcuts) : []),
  (text) => (text.includes('=') ? readPatterns(text, assignments) : []),
  (text) => (/[/\\.~]/.test(text) ? readPatterns(text, paths) : []),
  (text) => (/\p{Lu}{2}|null|undefined|nil/u.test(text) ? readPatterns(text, namesInCapitals) : []),
  (text) => readPatterns(text, [...marks, ...commands, ...options, ...identifiers]),
];

/** What has been found in a text so far, and the text with all of that replaced by {@link taken}. */
export interface Unfinished {
  readonly found: readonly Matter[];
  readonly left: string;
}

/**
 * Reads what is easy to recognise by its signs: marked code, markup, addresses and placeholders.
 *
 * @param marked what the document marks as code
 */
export function readOuter(text: string, marked: readonly Span[]): Unfinished {
  const found = marked.map((span): Matter => {
    const code = text.slice(span.start, span.end);
    return asShortcut({ ...span, kind: 'code', text: code, key: codeKey(code), isCertain: true });
  });
  return through({ found, left: without(text, found, taken) }, outer);
}

/**
 * Reads the rest, and returns everything in a text that is not language, in order and without overlaps.
 *
 * @param accelerator the accelerator of the label, if it has one
 */
export function readInner({ found, left }: Unfinished, accelerator: Matter | null): readonly Matter[] {
  const marked = accelerator === null ? [] : [accelerator];
  const all = through({ found: [...found, ...marked], left: without(left, marked, taken) }, inner).found;
  return all.toSorted((one, other) => one.start - other.start);
}

const through = (unfinished: Unfinished, readers: readonly Reader[]): Unfinished =>
  readers.reduce(({ found, left }, read) => {
    const more = read(left);
    return more.length === 0 ? { found, left } : { found: [...found, ...more], left: without(left, more, taken) };
  }, unfinished);
