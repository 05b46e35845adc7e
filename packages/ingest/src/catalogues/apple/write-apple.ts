import type { Segment } from '@gegenlesen/bitext';
import { type Replacement, unitsOf, type Writer, type Written, withReferences } from '../../write/writer.ts';
import { isPlist } from '../plist/plist.ts';
import { xmlValueWriter } from '../xml/xml-value-writer.ts';

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function escaped(typed: string, document: Written): string {
  const text = typed.replace(/[\\"\n\r\t]/g, (character) => escapes[character] ?? character);
  return withReferences(text, document, (character) => unitsOf(character, '\\U'));
}

/** A value without quotation marks gets them, and one that stands for its key stays beside the key. */
function rewritten({ start, end }: Segment, wanted: string, document: Written): Replacement | null {
  const { text } = document;
  const isQuoted = text[start - 1] === '"';
  const mark = isQuoted ? 1 : 0;
  const written = `"${escaped(wanted, document)}"`;
  const whole = { start: start - mark, end: end + mark };
  if (standsForKey(text, whole.start)) {
    return { ...whole, text: `${text.slice(whole.start, whole.end)} = ${written}` };
  }
  return isQuoted ? null : { ...whole, text: written };
}

/** Whether no `=` comes before a string. */
const standsForKey = (text: string, start: number): boolean =>
  !/=\s*(?:\/\*[\s\S]*?\*\/\s*|\/\/[^\n]*\n\s*)*$/.test(text.slice(Math.max(0, start - 200), start));

export const appleWriter: Writer = {
  escape: (typed, place) =>
    isPlist(place.document.text) ? xmlValueWriter.escape(typed, place) : escaped(typed, place.document),
  rewrite: (segment, wanted, document) =>
    isPlist(document.text)
      ? (xmlValueWriter.rewrite?.(segment, wanted, document) ?? null)
      : rewritten(segment, wanted, document),
};
