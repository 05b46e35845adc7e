import type { InlineElements } from '../xml/xml-content.ts';

/**
 * The inline elements of one segment of TMX 1.4b. `x` names an element in all languages; `i` pairs the beginning with the
 * end within one.
 */
export function tmxInlines(): InlineElements {
  const begun = new Map<string, string>();
  return (name, { x, i = '', pos, type }) => {
    switch (name) {
      case 'bpt':
        begun.set(i, x ?? i);
        return { kind: 'code', role: 'opens', id: x ?? i };
      case 'ept':
        return { kind: 'code', role: 'closes', id: begun.get(i) ?? i };
      case 'it':
        return { kind: 'code', role: pos === 'end' ? 'closes' : 'opens', id: x ?? type ?? name };
      case 'ph':
      case 'ut':
        return { kind: 'code', role: 'alone', id: x ?? type ?? name };
      case 'hi':
        return { kind: 'around', id: x ?? type ?? name };
      default:
        return null;
    }
  };
}
