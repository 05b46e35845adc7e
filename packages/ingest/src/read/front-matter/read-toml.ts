import type { Span } from '@gegenlesen/bitext';
import type { Entry, ReadCatalogue } from '../../catalogues/entry.ts';
import { escapedParts } from '../../catalogues/escaped-parts.ts';
import type { Part } from '../../prose.ts';

/** A header, a key with its sign, a comment, a bracket, a string in one of the four styles, or any other value. */
const token =
  /(?<=^|\n)[ \t]*\[\[?[ \t]*([\w."' \t-]+?)[ \t]*\]\]?(?=[ \t]*(?:#|\r?\n|$))|((?:[\w-]+|"(?:[^"\\\n]|\\.)*"|'[^'\n]*')(?:[ \t]*\.[ \t]*(?:[\w-]+|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'))*)[ \t]*=|#[^\n]*|("""(?:[^"\\]|\\[\s\S]|"(?!""))*"{3,5}|'''(?:[^']|'(?!''))*'{3,5}|"(?:[^"\\\n]|\\.)*"|'[^'\n]*')|[[\]{},]|[^\s[\]{},#"'=]+|["'=]/g;

/** Reads the strings of TOML at any depth. What is no string is passed over, and so is what is broken. */
export const readToml: ReadCatalogue = (text) => {
  const entries: Entry[] = [];
  let table = '';
  /** The keys of the value that is being read, and the number of the next item at each bracket. */
  let key = '';
  const open: { readonly outer: string; readonly isList: boolean; item: number }[] = [];
  const tables = new Map<string, number>();
  for (const { 0: found, 1: header, 2: name, 3: quoted, index } of text.matchAll(token)) {
    const inside = open.at(-1);
    if (header !== undefined && inside === undefined) {
      table = tableName(header, found.includes('[['), tables);
    } else if (name !== undefined) {
      key = [inside === undefined ? table : inside.outer, keyName(name)].filter(Boolean).join('.');
    } else if (/^[[{]$/.test(found)) {
      const outer = inside?.isList ? `${inside.outer}.${inside.item}` : key;
      open.push({ outer, isList: found === '[', item: 0 });
    } else if (/^[\]}]$/.test(found)) {
      open.pop();
    } else if (found === ',') {
      if (inside !== undefined) inside.item += 1;
    } else if (quoted !== undefined) {
      const at = inside?.isList ? `${inside.outer}.${inside.item}` : key;
      if (at !== '') entries.push({ key: at, parts: stringParts(text, quoted, index) });
    }
  }
  return entries;
};

/** Each table of a list (`[[features]]`) has its number. */
function tableName(header: string, isList: boolean, tables: Map<string, number>): string {
  const name = keyName(header);
  if (!isList) return name;
  const count = tables.get(name) ?? 0;
  tables.set(name, count + 1);
  return `${name}.${count}`;
}

const keyName = (written: string): string => written.replace(/["']/g, '').replace(/[ \t]*\.[ \t]*/g, '.');

const escapeSequence = /\\(?:u[\da-fA-F]{4}|U[\da-fA-F]{8}|[ \t]*\r?\n\s*|[\s\S])/g;

/** What is between the marks of a string. */
interface TomlString extends Span {
  readonly mark: string;
}

function stringIn(quoted: string, index: number): TomlString {
  const mark = /^(?:"""|'''|["'])/.exec(quoted)?.[0] ?? '"';
  // A line end right after the marks is no part of a string of several lines.
  const opening = mark.length === 3 ? (/^.{3}\r?\n?/.exec(quoted)?.[0].length ?? 3) : 1;
  return { mark, start: index + opening, end: index + quoted.length - mark.length };
}

/** The string around an offset, or null. @param inner the TOML in the text */
export function tomlStringAt(text: string, inner: Span, offset: number): TomlString | null {
  for (const { 3: quoted, index } of text.slice(inner.start, inner.end).matchAll(token)) {
    if (quoted === undefined) continue;
    const string = stringIn(quoted, inner.start + index);
    if (offset >= string.start && offset <= string.end) return string;
  }
  return null;
}

function stringParts(text: string, quoted: string, index: number): readonly Part[] {
  const { mark, ...span } = stringIn(quoted, index);
  return mark.startsWith('"')
    ? escapedParts(text, span, escapeSequence, unescaped)
    : escapedParts(text, span, /(?!)/g, String);
}

function unescaped(sequence: string): string {
  const letter = sequence.charAt(1);
  if (/\s/.test(letter)) return '';
  if (sequence.length > 2) {
    const code = Number.parseInt(sequence.slice(2), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
  }
  return escapes[letter] ?? letter;
}

const escapes: Readonly<Record<string, string>> = { b: '\b', t: '\t', n: '\n', f: '\f', r: '\r', e: '\x1b' };
