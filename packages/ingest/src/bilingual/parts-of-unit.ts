import { xmlParts } from '../catalogues/xml/xml-parts.ts';
import type { Part } from '../prose.ts';
import type { UnitSide } from './unit.ts';

/**
 * The text of one side of a unit with its places in the file, without tags and the code that they hold.
 *
 * @param codes the elements that hold code of the original format, not text
 */
export function partsOfUnit({ parts, element }: UnitSide, text: string, codes: ReadonlySet<string>): readonly Part[] {
  if (parts !== undefined) return parts;
  if (element === undefined || element.start === element.end) return [];
  const end = text.lastIndexOf('</', element.end - 1);
  const found: Part[] = [];
  let depth = 0;
  for (const part of xmlParts(text, { start: element.start, end })) {
    const [, slash, name, selfClosing] = (part.atom && tag.exec(part.text)) || [];
    if (name === undefined) {
      if (depth === 0) found.push(part);
    } else if (codes.has(name) && selfClosing === undefined) depth += slash === undefined ? 1 : -1;
  }
  return found;
}

const tag = /^<(\/)?(?:[\w.-]+:)?([\w.-]+)[\s\S]*?(\/)?>$/;
