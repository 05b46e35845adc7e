import type { Span } from '@gegenlesen/bitext';
import { markup } from '../../bilingual/write-whole/markup.ts';
import type { Part } from '../../prose.ts';
import { decodedParts } from '../../read/decoded-parts.ts';

/** A character that XML cannot hold, or an underscore that would begin such a sequence (18.18.78, ST_Xstring). */
const sequence = /_x([\da-fA-F]{4})_/g;

/** The text of a `t` element with its places. */
export function cellParts(value: string, text: string, span: Span): readonly Part[] {
  return decodedParts(value, text, span, { syntax: 'html' }).flatMap((part) =>
    part.text.length === part.end - part.start && part.text.includes('_x') ? decoded(part) : [part],
  );
}

function decoded({ text, start }: Part): readonly Part[] {
  const parts: Part[] = [];
  let at = 0;
  const copy = (until: number): void => {
    if (until > at) parts.push({ text: text.slice(at, until), start: start + at, end: start + until });
  };
  for (const { 0: found, 1: code = '', index } of text.matchAll(sequence)) {
    copy(index);
    at = index + found.length;
    parts.push({ text: String.fromCharCode(Number.parseInt(code, 16)), start: start + index, end: start + at });
  }
  copy(text.length);
  return parts;
}

/** Text of a cell (18.18.78, ST_Xstring): `_x000D_` is a carriage return, so what looks like one is escaped. */
export const cellText = (text: string): string =>
  markup(text.replace(/_(?=x[\da-fA-F]{4}_)/g, '_x005F_').replace(/[^\P{Cc}\t\n\x80-\x9f]/gu, coded));

const coded = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
