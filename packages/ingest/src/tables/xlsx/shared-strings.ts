import type { Span } from '@gegenlesen/bitext';
import { readXml } from '../../containers/xml.ts';
import type { Part } from '../../prose.ts';
import { cellParts } from './cell-text.ts';
import { localName } from './local-name.ts';

/** The strings that cells share, with their runs joined; readings in another script (`rPh`) are left out. */
export function sharedStrings(text: string, part: Span | undefined, path: string): readonly (readonly Part[])[] {
  const strings: Part[][] = [];
  const names: string[] = [];
  if (part === undefined) return strings;
  readXml(text, part, path, {
    open: (name) => {
      names.push(localName(name));
      if (names.at(-1) === 'si') strings.push([]);
    },
    close: () => void names.pop(),
    text: (value, span) => {
      if (names.at(-1) === 't' && !names.includes('rPh')) strings.at(-1)?.push(...cellParts(value, text, span));
    },
  });
  return strings;
}
