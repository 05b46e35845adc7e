import { type Element, readXml } from '../xml/read-xml.ts';
import { textOf } from '../xml/xml-parts.ts';

/** A key of a dictionary and its value, with the comment before the key. */
export interface PlistMember {
  readonly key: string;
  readonly value: Element;
  readonly comment: string | undefined;
}

export const isPlist = (text: string): boolean => /^\s*<(?:\?xml|!DOCTYPE plist|plist)\b/.test(text);

/** The root of a property list in XML. @throws InputError with the line if the XML is broken */
export function plistRoot(text: string, path: string): Element | null {
  const root = readXml(text, path);
  return root.name === 'plist' ? (root.children[0] ?? null) : null;
}

/** The keys of a dictionary in order, each with the element after it. */
export const membersOfDict = (dict: Element | null, text: string): readonly PlistMember[] =>
  dict?.name !== 'dict'
    ? []
    : dict.children.flatMap((key, at) => {
        const value = dict.children[at + 1];
        if (key.name !== 'key' || value === undefined) return [];
        return [{ key: textOf(text, key), value, comment: key.comment }];
      });
