import type { Part } from '../../prose.ts';
import { hidden, Markup } from '../marked/markup.ts';
import { roleParts } from './roles.ts';

/**
 * Reads the inline markup of reStructuredText, from left to right as docutils does: the first mark that can open and has
 * an end wins, and nothing is nested. Literals, substitutions, addresses and references without a title are atoms.
 */
export function readInline(text: string): Part[] {
  const markup = new Markup(text);
  markup.settle(marked(text));
  markup.find(/\b(?:https?|ftp):\/\/[^\s<>\\`|\uffff]{1,1000}/g, ({ 0: whole, index }) => {
    const address = whole.replace(/[.,;:!?)\]'"*]+$/, '');
    return [{ text: address, start: index, end: index + address.length, atom: true }];
  });
  return markup.partsOf([{ start: 0, end: text.length }]);
}

/** What a mark opens: where its content ends and how it reads. */
interface Mark {
  readonly close: string;
  readonly isLiteral?: true;
  readonly parts: (text: string, found: Found) => Part[] | null;
}

/** Markup from `start` to `end`, with its content between the marks. */
export interface Found {
  readonly start: number;
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

const around = (text: string, { start, from, to, end }: Found, isAtom: boolean): Part[] => [
  hidden(start, from),
  ...(isAtom
    ? [{ text: text.slice(from, to), start: from, end: to, atom: true as const }]
    : withoutEscapes(text, from, to)),
  hidden(to, end),
];

const marks: Readonly<Record<string, Mark>> = {
  '``': { close: '``', isLiteral: true, parts: (text, found) => around(text, found, true) },
  '`': { close: '`', parts: roleParts },
  '_`': { close: '`', parts: (text, found) => around(text, found, false) },
  '**': { close: '**', parts: (text, found) => around(text, found, false) },
  '*': { close: '*', parts: (text, found) => around(text, found, false) },
  '|': {
    close: '|',
    parts: (text, { end, ...found }) =>
      around(text, { ...found, end: end + (/^_{0,2}/.exec(text.slice(end, end + 2))?.[0].length ?? 0) }, true),
  },
};

const token =
  /\\[\s\S]|``|_`|`|\*\*|\*|\||\[(?:\d{1,5}|#[\w.-]{0,80}|\*|[A-Za-z][\w.-]{0,80})\]_|(?<![\p{L}\p{N}_])[\p{L}\p{N}](?:[-_.+:]?[\p{L}\p{N}]){0,100}__?(?![\p{L}\p{N}_])/gu;

function marked(text: string): Part[] {
  const parts: Part[] = [];
  /** The marks that close nowhere after here. */
  const unclosed = new Set<string>();
  token.lastIndex = 0;
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const [whole] = match;
    const { index } = match;
    const mark = marks[whole];
    if (whole.startsWith('\\')) parts.push(...escapePart(text, index));
    else if (mark === undefined) parts.push(...referenceParts(whole, index));
    else if (!unclosed.has(whole) && opens(text, index, whole)) {
      const from = index + whole.length;
      const to = closing(text, from, mark);
      if (to < 0) unclosed.add(whole);
      const found = to < 0 ? null : mark.parts(text, { start: index, from, to, end: to + mark.close.length });
      if (found !== null) {
        // A role before the mark is hidden with it.
        const first = found[0]?.start ?? index;
        while ((parts.at(-1)?.end ?? 0) > first) parts.pop();
        parts.push(...found);
        token.lastIndex = found.at(-1)?.end ?? index + 1;
      }
    }
  }
  return parts;
}

/** `\*` is `*`, and a backslash before white space joins what is around it. */
function escapePart(text: string, index: number): Part[] {
  const next = text[index + 1] ?? '';
  return /\s/.test(next) ? [hidden(index, index + 2)] : [{ text: next, start: index, end: index + 2 }];
}

/** The text between marks, with its escapes. */
export function withoutEscapes(text: string, from: number, to: number): Part[] {
  const parts: Part[] = [];
  for (const { 0: piece, index } of text.slice(from, to).matchAll(/\\[\s\S]|[^\\]+|\\/g)) {
    const start = from + index;
    if (piece.startsWith('\\') && piece.length === 2) parts.push(...escapePart(text, start));
    else parts.push({ text: piece, start, end: start + piece.length });
  }
  return parts;
}

/** `[1]_` and `name_`. */
function referenceParts(whole: string, index: number): Part[] {
  const text = whole.replace(/_{1,2}$/, '');
  const end = index + text.length;
  const shown = text.startsWith('[') ? [{ text, start: index, end, atom: true as const }] : [];
  return [...shown, hidden(end, index + whole.length)];
}

const openers = /[\s'"([{<\-/:\p{Ps}\p{Pi}\p{Pf}\p{Pd}\p{Po}]/u;
const closers = /[\s'")\]}>\-/:.,;!?\\\p{Pe}\p{Pi}\p{Pf}\p{Pd}\p{Po}|]/u;

function opens(text: string, index: number, mark: string): boolean {
  const [before, after] = [text[index - 1] ?? ' ', text[index + mark.length] ?? ' '];
  if (/\s/.test(after) || !(openers.test(before) || text[index - 1] === ' ')) return false;
  const pairs = ['""', "''", '()', '[]', '{}', '<>', '„“', '“”', '‚‘', '‘’', '«»', '»«'];
  return !pairs.includes(before + after);
}

/** Where the content ends, or -1. Every mark is looked at once if the marks that close nowhere are remembered. */
function closing(text: string, from: number, { close, isLiteral }: Mark): number {
  for (let at = text.indexOf(close, from + 1); at >= 0; at = text.indexOf(close, at + 1)) {
    const after = text[at + close.length] ?? ' ';
    if (/\s/.test(text[at - 1] ?? ' ') || (!isLiteral && isEscaped(text, at))) continue;
    const isReference = (close === '`' || close === '|') && /[_:]/.test(after);
    if (isReference || closers.test(after)) return at;
  }
  return -1;
}

function isEscaped(text: string, at: number): boolean {
  let count = 0;
  while (count < 100 && text[at - count - 1] === '\\') count += 1;
  return count % 2 === 1;
}
