import { InputError } from '@gegenlesen/bitext';
import { notedFacts } from '../../noted-facts.ts';
import type { ReadCatalogue } from '../entry.ts';
import { readXml } from '../xml/read-xml.ts';
import { textOf, xmlParts } from '../xml/xml-parts.ts';

/**
 * Reads the strings of a .NET resource file. Data with a type are images, colours and sizes; names that begin with `>>`
 * describe controls of a form.
 */
export const readResx: ReadCatalogue = (text, path) => {
  const root = readXml(text, path);
  if (root.name !== 'root') throw new InputError(path, `begins with <${root.name}> instead of <root>`);
  return root.children.flatMap(({ name: element, attributes, children }) => {
    const { name = '', type, mimetype } = attributes;
    const [value, comment] = ['value', 'comment'].map((each) => children.find((child) => child.name === each));
    if (element !== 'data' || value === undefined || name.startsWith('>>')) return [];
    return type === undefined && mimetype === undefined
      ? [{ key: name, parts: xmlParts(text, value), ...notedFacts([textOf(text, comment)]) }]
      : [];
  });
};
