import type { Span } from '@gegenlesen/bitext';
import { addresses } from './addresses.ts';
import { codeSpans, escapes, marks } from './code.ts';
import { commands, options } from './commands.ts';
import { assignments, identifiers } from './identifiers.ts';
import { asShortcut, shortcuts } from './keys.ts';
import { namesInCapitals } from './keywords.ts';
import { readMarkup } from './markup.ts';
import { type Matter, readPatterns, taken, without } from './matter.ts';
import { readMessages } from './messages.ts';
import { paths, windowsPaths } from './paths.ts';
import { readPlaceholders } from './placeholders.ts';

/** Finds some matter in what is left of a text. */
type Reader = (text: string) => readonly Matter[];

/** In the order in which they read a text: what encloses something else comes first. */
const outer: readonly Reader[] = [
  (text) => (text.includes('`') ? readPatterns(text, codeSpans).map(asShortcut) : []),
  readMessages,
  readMarkup,
  (text) => (/[@/]|www|\.\p{Ll}/u.test(text) ? readPatterns(text, addresses) : []),
  (text) => (text.includes('\\') ? readPatterns(text, [...windowsPaths, ...escapes]) : []),
  readPlaceholders,
];
const inner: readonly Reader[] = [
  (text) => readPatterns(text, shortcuts),
  (text) => (text.includes('=') ? readPatterns(text, assignments) : []),
  (text) => (/[/\\.~]/.test(text) ? readPatterns(text, paths) : []),
  (text) => (/\p{Lu}{2}|null|undefined|nil/u.test(text) ? readPatterns(text, namesInCapitals) : []),
  (text) => readPatterns(text, [...marks, ...commands, ...options, ...identifiers]),
];

/** A text, what was found in it so far, and what is left to read: the text with that replaced by other characters. */
export interface Unfinished {
  readonly found: readonly Matter[];
  readonly left: string;
}

/**
 * What stands out in a text by its signs: marked code, markup, addresses and placeholders.
 *
 * @param marked what the document marks as code
 */
export function readOuter(text: string, marked: readonly Span[]): Unfinished {
  const found = marked.map((span): Matter => {
    const code = text.slice(span.start, span.end);
    return asShortcut({ ...span, kind: 'code', text: code, key: code.trim().replace(/\s+/g, ' '), isCertain: true });
  });
  return through({ found, left: without(text, found, taken) }, outer);
}

/** Everything in a text that is not language, in order and without overlaps. @param accelerator the one of this label, if it has one */
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
