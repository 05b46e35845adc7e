import { InputError } from '@gegenlesen/bitext';
import type { Entry, ReadCatalogue } from '../entry.ts';
import { type Element, readXml } from '../xml/read-xml.ts';
import { androidParts } from './android-parts.ts';

/**
 * Reads the string resources of an Android app. Plurals are `name.one`, `name.other`; items of arrays `name.0`, `name.1`.
 * Left out are those that are not to be translated, and references to other resources.
 */
export const readAndroid: ReadCatalogue = (text, path) => {
  const root = readXml(text, path);
  if (root.name !== 'resources') {
    throw new InputError(path, `is XML of an unknown kind: it begins with <${root.name}>, not <resources>`, {
      remedy: 'name the `strings.xml` of an Android app, or another kind of file',
    });
  }
  return root.children.filter(isTranslated).flatMap((element): readonly Entry[] =>
    stringsOf(element).flatMap(([key, string]) => {
      const raw = text.slice(string.start, string.end);
      return /^\s*[@?][\w.:+]+\/[\w.]+\s*$/.test(raw) ? [] : [{ key, parts: androidParts(text, string) }];
    }),
  );
};

const isTranslated = ({ attributes: { translatable } }: Element): boolean => translatable !== 'false';

const quantityOf = ({ attributes: { quantity = '' } }: Element): string => quantity;

function stringsOf({ name: kind, attributes, children, ...span }: Element): readonly (readonly [string, Element])[] {
  const { name = '', product } = attributes;
  const key = product === undefined || product === 'default' ? name : `${name}.${product}`;
  if (kind === 'string') return [[key, { name: kind, attributes, children, ...span }]];
  if (kind === 'plurals') return children.map((item) => [`${key}.${quantityOf(item)}`, item]);
  return kind === 'string-array' || kind === 'array' ? children.map((item, i) => [`${key}.${i}`, item]) : [];
}
