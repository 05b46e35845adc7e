import { baseLanguage, isBlank, isExactXml, type Unit, type UnitSide, type WantedLanguages } from './unit.ts';
import { type UnitReader, unitsOfXml } from './xml-units.ts';

/** Inline elements that contain code of the original file format, not text. */
const codes: ReadonlySet<string> = new Set(['bpt', 'ept', 'it', 'ph', 'ut']);

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
): AsyncGenerator<Unit | null> => unitsOfXml(chunks, path, 'tmx', tmxReader(wanted));

function tmxReader(wanted: WantedLanguages): UnitReader {
  let count = 0;
  let declared: string | null = null;
  let unit: { id: string; source: string | null; variants: UnitSide[] } | null = null;
  let lang = '';
  let text: string | null = null;
  let code = 0;
  let hasCodes = false;
  return {
    open(name, attributes) {
      if (name === 'header') declared = declaredLanguage(attributes.srclang);
      else if (name === 'tu') {
        count += 1;
        unit = {
          id: attributes.tuid ?? String(count),
          source: declaredLanguage(attributes.srclang) ?? declared,
          variants: [],
        };
      } else if (name === 'tuv') lang = attributes['xml:lang'] ?? attributes.lang ?? '';
      else if (name === 'seg') {
        text = '';
        hasCodes = false;
      } else if (codes.has(name)) {
        code += 1;
        hasCodes = true;
      }
    },
    text(piece) {
      if (text !== null && code === 0) text += piece;
    },
    close(name) {
      if (codes.has(name)) code -= 1;
      else if (name === 'seg') {
        unit?.variants.push({ text: text ?? '', lang, isExact: isExactXml(text ?? '', hasCodes) });
        text = null;
      } else if (name === 'tu' && unit !== null) {
        const { id, source, variants } = unit;
        unit = null;
        return chosen(id, variants, { source: wanted.source ?? source, target: wanted.target });
      }
      return undefined;
    },
  };
}

const checkable: readonly string[] = ['en', 'de'];

/** Null for a language that cannot be checked, and for `*all*`, which allows any language as the source. */
const declaredLanguage = (lang = ''): string | null => (checkable.includes(baseLanguage(lang)) ? lang : null);

const nothing: UnitSide = { text: '', lang: null, isExact: true };

function chosen(id: string, variants: readonly UnitSide[], { source, target }: WantedLanguages): Unit | null {
  const named = (langs: readonly string[]): UnitSide | undefined =>
    langs.flatMap((lang) => variants.filter((variant) => isIn(variant, lang))).at(0);
  const first = named([...(source === null ? [] : [source]), ...checkable]);
  if (first === undefined) return null;
  const others = variants.filter((variant) => !isIn(variant, first.lang ?? ''));
  const second = others.find((variant) => (target === null ? checkable : [target]).some((lang) => isIn(variant, lang)));
  if (second === undefined || isBlank(first.text) || isBlank(second.text)) {
    return { id, source: first, target: second ?? nothing, state: 'untranslated', menu: [] };
  }
  return { id, source: first, target: second, state: 'translated', menu: [] };
}

const isIn = ({ lang }: UnitSide, wanted: string): boolean => baseLanguage(lang ?? '') === baseLanguage(wanted);
