import { never, type Place, unitsOf, type Writer, type Written, withReferences } from '../../write/writer.ts';

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t', '\f': '\\f' };

function escaped(typed: string, { document, isFirst }: Pick<Place, 'document' | 'isFirst'>): string {
  const text = typed
    .replace(/[\\\n\r\t\f]/g, (character) => escapes[character] ?? character)
    .replace(isFirst ? /^[ =:]/ : never, '\\$&');
  if (isAscii(document)) return text.replace(/[^ -~]/g, (unit) => unitsOf(unit, '\\u'));
  return withReferences(text, document, (character) => unitsOf(character, '\\u'));
}

/** Programs may read such a file as ISO-8859-1, as Java did before version 9. */
const isAscii = ({ text }: Written): boolean => !/[^\t\n\f\r -~]/.test(text);

export const propertiesWriter: Writer = {
  escape: escaped,
  rewrite: ({ start, end, text }, wanted, document) =>
    /\\[\r\n]/.test(text) ? { start, end, text: escaped(wanted, { document, isFirst: true }) } : null,
};
