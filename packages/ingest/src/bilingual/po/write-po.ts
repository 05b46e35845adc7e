import type { Writer } from '../../write/writer.ts';

const letters: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '"': '\\"',
  '\n': '\\n',
  '\t': '\\t',
  '\r': '\\r',
  '\x07': '\\a',
  '\b': '\\b',
  '\f': '\\f',
  '\v': '\\v',
};

/** Text with the escapes of C. */
export const escapedInC = (text: string): string =>
  text.replace(/[\\"\p{Cc}]/gu, (character) => letters[character] ?? character);

/** Writes text in the line where it was typed. */
export const poWriter: Writer = { escape: escapedInC };
