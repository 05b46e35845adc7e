import { InputError, type Span } from '@gegenlesen/bitext';
import { notedFacts } from '../../noted-facts.ts';
import type { Entry, ReadCatalogue } from '../entry.ts';
import { escapedParts } from '../escaped-parts.ts';
import { faultIn } from '../fault.ts';
import { isPlist, membersOfDict, plistRoot } from '../plist/plist.ts';
import { xmlParts } from '../xml/xml-parts.ts';

interface Token extends Span {
  readonly kind: 'blank' | 'string' | 'sign';
}

const blank = /(?:\s|\/\/[^\r\n]*|\/\*[\s\S]*?\*\/)+/y;
const quoted = /"(?:[^"\\]|\\[\s\S])*"/y;
const bare = /[\w.$/:-]+/y;

/**
 * Reads a `.strings` file of Apple's systems: `"key" = "value";`, where names without blanks may lack the quotation marks,
 * and `"key";` stands for a value that is its key; or the same as a property list in XML.
 *
 * @see https://developer.apple.com/library/archive/documentation/Cocoa/Conceptual/LoadingResources/Strings/Strings.html
 */
export const readApple: ReadCatalogue = (text, path) => {
  if (isPlist(text)) return entriesOfPlist(text, path);
  const tokens = tokensOf(text, path);
  const entries: Entry[] = [];
  let comment = '';
  for (let at = 0; at < tokens.length; ) {
    const first = tokens[at];
    if (first?.kind === 'blank') {
      const skipped = text.slice(first.start, first.end);
      // In the line of a string, a comment is about that one.
      comment = commentIn(at === 0 ? skipped : skipped.replace(/^[^\n]*/, ''));
      at += 1;
      continue;
    }
    const statement: Token[] = [];
    for (; at < tokens.length && statement.length < 4; at += 1) {
      const token = tokens[at];
      if (token !== undefined && token.kind !== 'blank') statement.push(token);
      if (token?.kind === 'sign' && text[token.start] === ';') break;
    }
    at += 1;
    entries.push({ ...entryOf(statement, text, path), ...notedFacts([comment]) });
    comment = '';
  }
  return entries;
};

function entryOf(statement: readonly Token[], text: string, path: string): Entry {
  const [key, second, value] = statement;
  const signs = statement.map(({ kind, start }) => (kind === 'sign' ? text[start] : 's')).join('');
  if (key !== undefined && signs === 's;') return { key: textOf(text, key), parts: partsOf(text, key) };
  if (key !== undefined && value !== undefined && second !== undefined && signs === 's=s;') {
    return { key: textOf(text, key), parts: partsOf(text, value) };
  }
  throw faultIn(text, path, key?.start ?? text.length, 'has a line that is not of the form `"key" = "value";`');
}

/** The comments right before a string, without one that Xcode writes if there is none. */
function commentIn(skipped: string): string {
  const [nearest = ''] = skipped.split(/\n[ \t]*\r?\n/).slice(-1);
  return [...nearest.matchAll(/\/\/([^\r\n]*)|\/\*([\s\S]*?)\*\//g)]
    .map(([, line, block]) => (line ?? block ?? '').replace(/\s+/g, ' ').trim())
    .filter((comment) => !/^No comment provided by engineer\.?$/.test(comment))
    .join('\n');
}

function entriesOfPlist(text: string, path: string): readonly Entry[] {
  const root = plistRoot(text, path);
  if (root?.name !== 'dict') throw new InputError(path, 'is no property list with a dictionary');
  return membersOfDict(root, text).flatMap(({ key, value, comment }) =>
    value.name === 'string' ? [{ key, parts: xmlParts(text, value), ...notedFacts([comment]) }] : [],
  );
}

function tokensOf(text: string, path: string): readonly Token[] {
  const tokens: Token[] = [];
  const match = (pattern: RegExp, start: number): number => {
    pattern.lastIndex = start;
    return start + (pattern.exec(text)?.[0].length ?? 0);
  };
  for (let start = 0; start < text.length; ) {
    const afterBlank = match(blank, start);
    const afterString = text[start] === '"' ? match(quoted, start) : match(bare, start);
    if (afterBlank > start) tokens.push({ kind: 'blank', start, end: afterBlank });
    else if (afterString > start) tokens.push({ kind: 'string', start, end: afterString });
    else if (/[=;]/.test(text[start] ?? '')) tokens.push({ kind: 'sign', start, end: start + 1 });
    else throw faultIn(text, path, start, `has \`${text[start]}\` where a string, \`=\` or \`;\` should be`);
    start = tokens.at(-1)?.end ?? text.length;
  }
  return tokens;
}

const textOf = (text: string, span: Span): string =>
  partsOf(text, span)
    .map((part) => part.text)
    .join('');

function partsOf(text: string, { start, end }: Span): Entry['parts'] {
  if (text[start] !== '"') return [{ text: text.slice(start, end), start, end }];
  const inner = { start: start + 1, end: end - 1 };
  return escapedParts(text, inner, /\\(?:[uU][\da-fA-F]{4}|[0-7]{3}|\r\n|[\s\S])/g, (sequence) => {
    const letters = sequence.slice(1);
    if (/^[uU].{4}$/.test(letters)) return String.fromCharCode(Number.parseInt(letters.slice(1), 16));
    if (/^[0-7]{3}$/.test(letters)) return String.fromCharCode(Number.parseInt(letters, 8));
    return escapes[letters] ?? letters;
  });
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', f: '\f', b: '\b', a: '\x07', v: '\v' };
