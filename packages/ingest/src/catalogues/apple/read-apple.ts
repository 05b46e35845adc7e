import type { Span } from '@gegenlesen/bitext';
import type { Entry, ReadCatalogue } from '../entry.ts';
import { escapedParts } from '../escaped-parts.ts';
import { faultIn } from '../fault.ts';

interface Token extends Span {
  readonly kind: 'blank' | 'string' | 'sign';
}

const blank = /(?:\s|\/\/[^\r\n]*|\/\*[\s\S]*?\*\/)+/y;
const quoted = /"(?:[^"\\]|\\[\s\S])*"/y;
const bare = /[\w.$/:-]+/y;

/**
 * Reads a `.strings` file of Apple's systems: `"key" = "value";`, where names without blanks may lack the quotation marks.
 *
 * @see https://developer.apple.com/library/archive/documentation/Cocoa/Conceptual/LoadingResources/Strings/Strings.html
 */
export const readApple: ReadCatalogue = (text, path) => {
  const tokens = tokensOf(text, path).filter(({ kind }) => kind !== 'blank');
  const entries: Entry[] = [];
  for (let at = 0; at < tokens.length; at += 4) {
    const [key, sign, value, end] = tokens.slice(at, at + 4);
    const signs = [sign, end].map((token) => (token === undefined ? '' : text[token.start])).join('');
    if (key?.kind !== 'string' || value?.kind !== 'string' || signs !== '=;') {
      throw faultIn(text, path, key?.start ?? text.length, 'has a line that is not of the form `"key" = "value";`');
    }
    entries.push({ key: textOf(text, key), parts: partsOf(text, value) });
  }
  return entries;
};

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
