import type { Place, Writer, Written } from '../../write/writer.ts';
import { never, withReferences } from '../../write/writer.ts';
import { withFrontMatter } from '../front-matter/write-front-matter.ts';
import { isHarmless } from '../marked/is-harmless.ts';
import { underlinedTitle } from '../marked/underline.ts';
import { markerLength } from './lines.ts';

const reference = (sign: string): string => `&#${sign.codePointAt(0)};`;

/** Addresses are read before formatting, and hold no references. */
const address = /(\b(?:https?|ftp):\/\/[^\s[\]<>|*`{}\\]{0,1000}[\p{L}\p{N}/=])/u;

/**
 * Typed text for AsciiDoc. Backslashes only work where there would be markup, which depends on what is around; character
 * references work everywhere but in passthroughs.
 */
function escaped(typed: string, place: Place): string {
  const oneLine = typed.replace(/\s*[\r\n]+\s*/g, ' ');
  const text = place.isFirst ? oneLine.trimStart() : oneLine;
  const written = text
    .split(address)
    .map((piece, i) => (i % 2 === 1 ? piece : withoutMarkup(piece, place)))
    .join('');
  const begun = beginsLine(place) ? withoutMarker(written) : written;
  return withReferences(atEnd(begun, place), place.document, reference);
}

const always = /[{}[\]\\&]/;

/** What would be markup within a line. */
const withoutMarkup = (text: string, { document, segment }: Place): string =>
  text
    .replace(/[{}[\]\\*_`#^~+<>]|&(?=#?\w+;|$)/g, (sign, at) =>
      always.test(sign) || !isHarmless(text, at) ? reference(sign) : sign,
    )
    .replace(/--+/g, (dashes) => dashes.replaceAll('-', reference('-')))
    .replace(/\.\.(?=\.)/g, (points) => `.${reference(points)}`)
    .replace(/(?<=\((?:C|R|TM))\)|(?<=:):|(?<=;);|(?<=\()\(/g, reference)
    .replace(segment.kind === 'table-cell' ? /[|!]/g : never, reference)
    .replace(isOld(document) ? /(?<![\p{L}\p{N}])'|'(?![\p{L}\p{N}])/gu : never, reference);

/** Whether the title of the document is underlined. */
const isOld = ({ text }: Written): boolean => /^\s*[^\n]{1,200}\n={3,}\s*\n/.test(text.slice(0, 1000));

const beginsLine = ({ document, offset, isFirst }: Place): boolean =>
  isFirst || /(?:^|\n)[ \t]*$/.test(document.text.slice(Math.max(0, offset - 100), offset));

/** What would begin another block. */
function withoutMarker(text: string): string {
  const label = /^(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)(?=:)/.exec(text)?.[0].length;
  if (label !== undefined) return text.slice(0, label) + reference(':') + text.slice(label + 1);
  const number = /^[\p{L}\p{N}]{1,9}(?=[.)](?:\s|$))/u.exec(text)?.[0].length;
  if (number !== undefined) return text.slice(0, number) + reference(text.charAt(number)) + text.slice(number + 1);
  return /^[=.\-/'":*#|+~<•]/.test(text) || markerLength(text) > 0 ? reference(text.charAt(0)) + text.slice(1) : text;
}

/** A letter before the `|` of the next cell would be its style; `=` after a title would close it. */
function atEnd(text: string, { segment, isLast }: Place): string {
  if (!isLast) return text;
  if (segment.kind === 'table-cell') return text.replace(/(?<=^|\s)[a-z]$/, reference);
  return segment.kind === 'heading' ? text.replace(/=$/, reference) : text;
}

export const asciidocWriter: Writer = withFrontMatter({
  escape: escaped,
  alongside: (segment, replacements, document) => {
    const found = underlinedTitle(segment, replacements, document, (line) => /^(?:=+|-+|~+|\^+|\++)$/.test(line));
    if (found === null) return [];
    const { title, underline } = found;
    const length = Array.from(title).length;
    const isLong = Math.abs(underline.end - underline.start - length) <= 1;
    return isLong ? [] : [{ ...underline, text: document.text.charAt(underline.start).repeat(Math.max(2, length)) }];
  },
});
