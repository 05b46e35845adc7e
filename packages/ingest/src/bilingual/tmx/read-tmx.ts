import type { InputError, Span } from '@gegenlesen/bitext';
import { notedFacts } from '../../noted-facts.ts';
import { baseLanguage, isBlank, type Unit, type UnitSide, type WantedLanguages } from '../unit.ts';
import { contentOf, noContent, sideFrom } from '../xml/xml-content.ts';
import { type UnitReader, unitsOfText, unitsOfXml } from '../xml/xml-units.ts';
import { tmxInlines } from './tmx-inlines.ts';

/**
 * The units of a translation memory (TMX 1.4b, LISA OSCAR 2005), in the wanted languages or else in German and English,
 * starting from the language that the file declares as its source. A unit that has only one of them is untranslated; null
 * stands for a unit that has neither.
 *
 * @throws InputError with the line if the XML is broken
 */
export const readTmx = (
  chunks: AsyncIterable<Uint8Array>,
  path: string,
  wanted: WantedLanguages,
): AsyncGenerator<Unit | InputError | null> => unitsOfXml(chunks, path, ['tmx'], tmxReader(wanted));

/** {@link readTmx} for decoded text, in German and English. */
export const tmxUnits = (text: string, path: string): AsyncGenerator<Unit | InputError | null> =>
  unitsOfText([text], path, ['tmx'], tmxReader({ source: null, target: null }));

/** A `tuv` while it is read. */
interface Variant {
  readonly lang: string;
  readonly content: Span;
}

interface DraftUnit {
  readonly id: string;
  readonly source: string | null;
  readonly variants: Variant[];
  readonly notes: Span[];
}

function tmxReader(wanted: WantedLanguages): UnitReader {
  let count = 0;
  let declared: string | null = null;
  let lang = '';
  /** Where the content of the open `seg` or `note` begins. */
  let start = 0;
  const open: { unit: DraftUnit | null } = { unit: null };
  return {
    holds: new Set(['tu']),
    open({ name, attributes, end }) {
      if (name === 'header') declared = declaredLanguage(attributes.srclang);
      else if (name === 'tu') {
        count += 1;
        const source = declaredLanguage(attributes.srclang) ?? declared;
        open.unit = { id: attributes.tuid ?? String(count), source, variants: [], notes: [] };
      } else if (name === 'tuv') lang = attributes['xml:lang'] ?? attributes.lang ?? '';
      else if (name === 'seg' || name === 'note') start = end;
    },
    close({ name, start: end }, around) {
      const { unit } = open;
      if (unit === null) return [];
      const content = { start, end: Math.max(start, end) };
      if (name === 'seg') unit.variants.push({ lang, content });
      else if (name === 'note') unit.notes.push(content);
      else if (name === 'tu') {
        open.unit = null;
        const side = ({ lang: named, content: place }: Variant): UnitSide =>
          sideFrom(contentOf(around, place, tmxInlines()), named);
        const found = chosen(unit, side, { source: wanted.source ?? unit.source, target: wanted.target });
        const facts = notedFacts(unit.notes.map((place) => contentOf(around, place, tmxInlines()).text));
        return [found === null ? null : { ...found, ...facts }];
      }
      return [];
    },
  };
}

const checkable: readonly string[] = ['en', 'de'];

/** Null for a language that cannot be checked, and for `*all*`, which allows any language as the source. */
const declaredLanguage = (lang = ''): string | null => (checkable.includes(baseLanguage(lang)) ? lang : null);

function chosen(
  { id, variants }: DraftUnit,
  side: (variant: Variant) => UnitSide,
  { source, target }: WantedLanguages,
): Unit | null {
  const named = (langs: readonly string[]): Variant | undefined =>
    langs.flatMap((lang) => variants.filter((variant) => isIn(variant, lang))).at(0);
  const first = named([...(source === null ? [] : [source]), ...checkable]);
  if (first === undefined) return null;
  const others = variants.filter((variant) => !isIn(variant, first.lang));
  const second = others.find((variant) => (target === null ? checkable : [target]).some((lang) => isIn(variant, lang)));
  const [original, translation] = [side(first), second === undefined ? sideFrom(noContent, null) : side(second)];
  const isWhole = !isBlank(original.text) && !isBlank(translation.text);
  return { id, source: original, target: translation, state: isWhole ? 'translated' : 'untranslated', menu: [] };
}

const isIn = ({ lang }: Variant, wanted: string): boolean => baseLanguage(lang) === baseLanguage(wanted);
