import type { Span } from '@gegenlesen/bitext';
import type { Replacement } from '../../write/writer.ts';

const attribute = /\s([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The attributes of a tag as written, without its namespaces resolved. */
export const attributesIn = (tag: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...tag.matchAll(attribute)].map(([, name = '', double, single]) => [name, decoded(double ?? single ?? '')]),
  );

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const decoded = (value: string): string =>
  value.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi, (found, hexadecimal, decimal, name) =>
    name === undefined
      ? (character(Number.parseInt(hexadecimal ?? decimal, hexadecimal === undefined ? 10 : 16)) ?? found)
      : (entities[name] ?? found),
  );

/** The character of a code point; undefined if there is none. */
export const character = (codePoint: number): string | undefined =>
  codePoint >= 0 && codePoint <= 0x10ffff && !(codePoint >= 0xd800 && codePoint <= 0xdfff)
    ? String.fromCodePoint(codePoint)
    : undefined;

/**
 * The change that sets an attribute of a tag; the rest of the tag stays as it is written.
 *
 * @param value without characters that need an escape; null removes the attribute
 */
export function attributeChange(text: string, tag: Span, name: string, value: string | null): readonly Replacement[] {
  const written = text.slice(tag.start, tag.end);
  const found = [...written.matchAll(attribute)].find(([, each]) => each === name);
  if (found === undefined) {
    if (value === null) return [];
    const end = tag.start + written.search(/\s*\/?>$/);
    return [{ start: end, end, text: ` ${name}="${value}"` }];
  }
  const start = tag.start + found.index;
  const end = start + found[0].length;
  if (value === null) return [{ start, end, text: '' }];
  const before = found[2] ?? found[3] ?? '';
  return before === value ? [] : [{ start: end - 1 - before.length, end: end - 1, text: value }];
}
