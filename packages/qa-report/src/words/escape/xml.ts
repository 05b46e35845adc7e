import { wellFormed } from './well-formed.ts';

/**
 * Text for an attribute or between tags. A reader gets back every character that XML 1.0 allows (2.2); control characters
 * become references, so that no text controls a terminal.
 */
export const xmlText = (text: string): string =>
  wellFormed(text).replace(/[&<>"'\ufffe\uffff\p{Cc}\p{Cf}]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    const isLegal = code >= 0x20 ? code < 0xfffe || code > 0xffff : /[\t\n\r]/.test(character);
    return isLegal ? `&#${code};` : '\ufffd';
  });

/** The lines of an element with its children indented; attributes that are null are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | null>>,
  children: readonly string[] = [],
): readonly string[] {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : [` ${key}="${xmlText(String(value))}"`],
  );
  const tag = `${name}${written.join('')}`;
  if (children.length === 0) return [`<${tag}/>`];
  return [`<${tag}>`, ...children.map((line) => `  ${line}`), `</${name}>`];
}

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8"?>';
