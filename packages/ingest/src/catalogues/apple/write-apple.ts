import { unitsOf, type Writer, type Written, withReferences } from '../../write/writer.ts';

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function escaped(typed: string, document: Written): string {
  const text = typed.replace(/[\\"\n\r\t]/g, (character) => escapes[character] ?? character);
  return withReferences(text, document, (character) => unitsOf(character, '\\U'));
}

export const appleWriter: Writer = {
  escape: (typed, { document }) => escaped(typed, document),
  // A value without quotation marks gets them.
  rewrite: ({ start, end }, wanted, document) =>
    document.text[start - 1] === '"' ? null : { start, end, text: `"${escaped(wanted, document)}"` },
};
