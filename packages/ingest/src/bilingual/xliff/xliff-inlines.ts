import { character } from '../xml/tag.ts';
import type { InlineElements } from '../xml/xml-content.ts';

const positions: Readonly<Record<string, 'opens' | 'closes'>> = { open: 'opens', close: 'closes' };

/**
 * The inline elements of XLIFF 1.2 (section 2.5) and 2.1 (section 4.2.3). Annotations (`mrk`, `sm`, `em`) say something
 * about a text and have no counterpart in the other language; Trados marks deletions with them.
 */
export const xliffInlines: InlineElements = (name, attributes) => {
  const { id, rid, startRef, pos = '', hex = '' } = attributes;
  const named = id ?? attributes['equiv-text'] ?? attributes.ctype ?? name;
  switch (name) {
    case 'g':
    case 'pc':
      return { kind: 'around', id: named };
    case 'bx':
    case 'bpt':
      return { kind: 'code', role: 'opens', id: rid ?? named };
    case 'sc':
      return { kind: 'code', role: 'opens', id: named };
    case 'ex':
    case 'ept':
      return { kind: 'code', role: 'closes', id: rid ?? named };
    case 'ec':
      return { kind: 'code', role: 'closes', id: startRef ?? named };
    case 'it':
      return { kind: 'code', role: positions[pos] ?? 'alone', id: named };
    case 'x':
    case 'ph':
      return { kind: 'code', role: 'alone', id: named };
    case 'cp':
      return { kind: 'character', text: /^[\da-f]+$/i.test(hex) ? character(Number.parseInt(hex, 16)) : undefined };
    case 'mrk':
      return attributes.mtype === 'x-sdl-deleted' ? { kind: 'left out' } : null;
    default:
      return null;
  }
};
