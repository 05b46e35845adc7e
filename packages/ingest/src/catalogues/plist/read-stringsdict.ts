import { InputError } from '@gegenlesen/bitext';
import { notedFacts } from '../../noted-facts.ts';
import { deepest, type Entry, type ReadCatalogue } from '../entry.ts';
import type { Element } from '../xml/read-xml.ts';
import { textOf, xmlParts } from '../xml/xml-parts.ts';
import { membersOfDict, plistRoot } from './plist.ts';

/** Strings that describe others. */
const technical: ReadonlySet<string> = new Set(['NSStringFormatSpecTypeKey', 'NSStringFormatValueTypeKey']);
const rules: ReadonlySet<string> = new Set(['NSStringVariableWidthRuleType', 'NSStringDeviceSpecificRuleType']);

/**
 * Reads a `.stringsdict` file of Apple's systems: plural forms as `key:variable.one`, variants for widths and devices as
 * `key.20` and `key.mac`, and the format string of a key, if it says more than its variables.
 *
 * @see https://developer.apple.com/documentation/xcode/localizing-strings-that-contain-plurals
 */
export const readStringsdict: ReadCatalogue = (text, path) => {
  const root = plistRoot(text, path);
  if (root?.name !== 'dict') throw new InputError(path, 'is no property list with a dictionary');
  return membersOfDict(root, text).flatMap(({ key, value, comment }) =>
    stringsIn(value, key, 0).map(([name, string]) => ({
      key: name,
      parts: xmlParts(text, string),
      ...notedFacts([comment]),
    })),
  );

  function stringsIn(element: Element, name: string, depth: number): readonly (readonly [Entry['key'], Element])[] {
    if (depth > deepest) throw new InputError(path, `is nested more than ${deepest} levels deep`);
    if (element.name === 'string') return [[name, element]];
    return membersOfDict(element, text).flatMap(({ key, value }) => {
      if (technical.has(key)) return [];
      if (key === 'NSStringLocalizedFormatKey') return isOnlyVariables(textOf(text, value)) ? [] : [[name, value]];
      if (rules.has(key)) return stringsIn(value, name, depth + 1);
      const isVariable = depth === 0 && value.name === 'dict';
      return stringsIn(value, isVariable ? `${name}:${key}` : `${name}.${key}`, depth + 1);
    });
  }
};

/** `%#@files@` and `%1$#@files@`. */
const isOnlyVariables = (format: string): boolean => !/[\p{L}\d]/u.test(format.replace(/%(?:\d+\$)?#@[^@]*@/g, ''));
