import type { Span } from '@gegenlesen/bitext';
import type { Part } from '../../prose.ts';
import { escapedParts } from '../escaped-parts.ts';

const markup =
  /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(?:[^<>"']|"[^"]*"|'[^']*')*>|&(#x[\da-fA-F]+|#\d+|\w+);/g;

/**
 * The parts of what is between two tags of a well-formed file. Tags within, and references to entities that the file
 * declares itself, are text as written.
 */
export function xmlParts(text: string, { start, end }: Span): readonly Part[] {
  const parts: Part[] = [];
  let at = start;
  const copy = (from: number, to: number): void => {
    const copied = text.slice(from, to);
    if (copied.includes('\r')) parts.push(...escapedParts(text, { start: from, end: to }, /\r\n?/g, () => '\n'));
    else if (copied !== '') parts.push({ text: copied, start: from, end: to });
  };
  for (const { 0: found, 1: literal, 2: reference, index } of text.slice(start, end).matchAll(markup)) {
    const place = start + index;
    copy(at, place);
    at = place + found.length;
    if (literal !== undefined) copy(place + cdata.length, at - 3);
    else if (reference !== undefined) parts.push({ text: decoded(reference) ?? found, start: place, end: at });
    else if (!/^<[!?]/.test(found)) parts.push({ text: found, start: place, end: at, atom: true });
  }
  copy(at, end);
  return parts;
}

/** The text between two tags as it reads; empty if there is none. */
export const textOf = (text: string, span: Span | undefined): string =>
  span === undefined
    ? ''
    : xmlParts(text, span)
        .map((part) => part.text)
        .join('');

const cdata = '<![CDATA[';
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decoded(reference: string): string | undefined {
  if (!reference.startsWith('#')) return entities[reference];
  const isHexadecimal = reference[1] === 'x';
  return String.fromCodePoint(Number.parseInt(reference.slice(isHexadecimal ? 2 : 1), isHexadecimal ? 16 : 10));
}
