import type { Segment } from '@gegenlesen/bitext';
import { lacksSome, type Replacement, type Written, withReferences } from '../../write/writer.ts';

const opening = '<![CDATA[';
const closing = ']]>';

/** Whether an offset is in a CDATA section. */
export const isInCdata = ({ text }: Written, offset: number): boolean =>
  text.lastIndexOf(opening, offset - 1) > text.lastIndexOf(closing, offset - closing.length);

/** Text escaped for between tags; in a CDATA section, hardly anything is. */
export function xmlText(text: string, isLiteral: boolean, document: Written): string {
  if (isLiteral) return text.replaceAll(closing, `]]${closing}${opening}>`);
  const escaped = text.replace(/[&<>]/g, (character) => entities[character] ?? character);
  return withReferences(escaped, document, (character) => `&#${character.codePointAt(0)};`);
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * A segment written as a whole. If it lies in one CDATA section, so does the text; otherwise sections that begin or end
 * within it are closed before, or opened after it.
 */
export function withoutSections(
  { start, end, text }: Segment,
  document: Written,
  write: (isLiteral: boolean) => string,
): Replacement {
  const [isLiteral, endsInSection] = [start, end].map((offset) => isInCdata(document, offset));
  const isWithin = isLiteral && endsInSection && !text.includes(closing);
  // Nothing stands for a character in a section.
  const literal = isWithin ? write(true) : '';
  if (isWithin && !lacksSome(document, literal)) return { start, end, text: literal };
  return { start, end, text: `${isLiteral ? closing : ''}${write(false)}${endsInSection ? opening : ''}` };
}
