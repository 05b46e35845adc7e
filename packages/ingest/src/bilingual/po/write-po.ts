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

/** Writes text with the escapes of C, in the line where it was typed. */
export const poWriter: Writer = {
  escape: (typed) => typed.replace(/[\\"\p{Cc}]/gu, (character) => letters[character] ?? character),
};
