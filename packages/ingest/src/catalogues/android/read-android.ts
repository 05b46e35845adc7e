import { InputError, type Limits } from '@gegenlesen/bitext';
import { notedFacts } from '../../noted-facts.ts';
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
      return /^\s*[@?][\w.:+]+\/[\w.]+\s*$/.test(raw)
        ? []
        : [{ key, parts: androidParts(text, string), ...notedFacts(notesOf(element, string), limitOf(element)) }];
    }),
  );
};

/** Comments before a string and its set, and descriptions that some tools write as attributes. */
const notesOf = (element: Element, string: Element): readonly (string | undefined)[] => [
  ...new Set([element.comment, element.attributes.comment ?? element.attributes.description, string.comment]),
];

function limitOf({ attributes }: Element): Limits | undefined {
  const most = attributes.maxLength ?? attributes['tools:maxLength'] ?? '';
  return /^\d+$/.test(most) ? { most: Number(most) } : undefined;
}

const isTranslated = ({ attributes: { translatable } }: Element): boolean => translatable !== 'false';

const quantityOf = ({ attributes: { quantity = '' } }: Element): string => quantity;

function stringsOf(element: Element): readonly (readonly [string, Element])[] {
  const { name: kind, attributes, children } = element;
  const { name = '', product } = attributes;
  const key = product === undefined || product === 'default' ? name : `${name}.${product}`;
  if (kind === 'string') return [[key, element]];
  if (kind === 'plurals') return children.map((item) => [`${key}.${quantityOf(item)}`, item]);
  return kind === 'string-array' || kind === 'array' ? children.map((item, i) => [`${key}.${i}`, item]) : [];
}
