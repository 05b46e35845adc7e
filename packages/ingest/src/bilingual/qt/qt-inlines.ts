import { character } from '../xml/tag.ts';
import type { InlineElements } from '../xml/xml-content.ts';

/** `<byte value="x9"/>` is a character that XML cannot hold. */
export const qtInlines: InlineElements = (name, { value = '' }) => {
  if (name !== 'byte') return null;
  const isHexadecimal = value.startsWith('x');
  const digits = isHexadecimal ? value.slice(1) : value;
  const isNumber = isHexadecimal ? /^[\da-f]+$/i.test(digits) : /^\d+$/.test(digits);
  return {
    kind: 'character',
    text: isNumber ? character(Number.parseInt(digits, isHexadecimal ? 16 : 10)) : undefined,
  };
};
