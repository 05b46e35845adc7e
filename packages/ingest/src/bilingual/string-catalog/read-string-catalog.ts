import { InputError } from '@gegenlesen/bitext';
import type { Node } from 'jsonc-parser';
import { memberOf, membersOf, parseJson, stringParts, textUnder } from '../../catalogues/json/parse-json.ts';
import { notedFacts } from '../../noted-facts.ts';
import { baseLanguage, isBlank, type Unit, type UnitSide } from '../unit.ts';
import { type LocalizedUnit, unitsOfLocalization } from './localized-units.ts';

/**
 * The units of a string catalog of Xcode (`.xcstrings`), each variation by itself: `key.one`, `key.iphone`. The languages are
 * German and English, from the source language of the file if it is one of them. A string without a text in the source
 * language is its key.
 *
 * @see https://developer.apple.com/documentation/xcode/localizing-and-varying-text-with-a-string-catalog
 * @throws InputError with the line if the file is not valid JSON
 */
export function* stringCatalogUnits(text: string, path: string): Generator<Unit | null> {
  const root = parseJson(text, path);
  const strings = memberOf(root, 'strings');
  if (strings?.type !== 'object') {
    throw new InputError(path, 'is JSON, but no string catalog of Xcode: it has no `strings`');
  }
  const source = checkable(textUnder(root, 'sourceLanguage')) ?? 'en';
  for (const [name, string, key] of membersOf(strings)) yield* unitsOfString({ name, string, key }, source, text);
}

const checkable = (lang: string | undefined): string | undefined =>
  lang !== undefined && ['de', 'en'].includes(baseLanguage(lang)) ? lang : undefined;

interface NamedString {
  readonly name: string;
  readonly string: Node;
  readonly key: Node;
}

function* unitsOfString({ name, string, key }: NamedString, source: string, text: string): Generator<Unit | null> {
  const localizations = membersOf(memberOf(string, 'localizations'));
  const find = (lang: string) =>
    localizations.find(([each]) => each === lang) ??
    localizations.find(([each]) => baseLanguage(each) === baseLanguage(lang));
  const [original, translation] = [find(source), find(baseLanguage(source) === 'de' ? 'en' : 'de')];
  const originals = unitsOfLocalization(original?.[1]);
  const translations = unitsOfLocalization(translation?.[1]);
  const facts = notedFacts([textUnder(string, 'comment')]);
  if (name === '') return;
  for (const { path, unit } of translations.length > 0 ? translations : untranslated) {
    const value = stringOf(unit);
    const from = stringOf(counterpart(originals, path)) ?? key;
    const target = sideOf(value, translation?.[0] ?? null, text);
    yield {
      id: [name, ...path].join('.'),
      source: sideOf(from, original?.[0] ?? source, text),
      target,
      state: stateOf(string, textUnder(unit, 'state'), target.text),
      menu: [],
      ...(path.includes('one') ? { isSingular: true } : {}),
      ...marksOf(unit),
      ...facts,
    };
  }
}

const untranslated: readonly { readonly path: readonly string[]; readonly unit: Node | undefined }[] = [
  { path: [], unit: undefined },
];

const stringOf = (unit: Node | undefined): Node | undefined => {
  const value = memberOf(unit, 'value');
  return value?.type === 'string' ? value : undefined;
};

/** The same variation of the original, or the one that stands for all. */
function counterpart(originals: readonly LocalizedUnit[], path: readonly string[]): Node | undefined {
  const paths = [
    path,
    path.map((step) => (plurals.has(step) ? 'other' : step)),
    path.filter((step) => !plurals.has(step)),
    [],
  ];
  for (const wanted of paths) {
    const found = originals.find((one) => one.path.join('.') === wanted.join('.'));
    if (found !== undefined) return found.unit;
  }
  return undefined;
}

const plurals: ReadonlySet<string> = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);

function sideOf(node: Node | undefined, lang: string | null, text: string): UnitSide {
  const parts = node === undefined ? [] : stringParts(node, text);
  return { text: parts.map((part) => part.text).join(''), lang, isExact: true, parts };
}

function stateOf(string: Node, state: string | undefined, target: string): Unit['state'] {
  if (textUnder(string, 'extractionState') === 'stale') return 'obsolete';
  if (memberOf(string, 'shouldTranslate')?.value === false) return 'kept';
  if (isBlank(target) || state === 'new') return 'untranslated';
  return state === 'needs_review' ? 'fuzzy' : 'translated';
}

/** Where the state is. */
function marksOf(unit: Node | undefined): Pick<Unit, 'marks'> {
  const state = memberOf(unit, 'state');
  if (state === undefined) return {};
  return { marks: { state: { start: state.offset, end: state.offset + state.length } } };
}
