import { type ByTongue, type Span, type Tongue, wordList } from '@gegenlesen/bitext';
import type { Bilingual } from '../../read/sides.ts';
import { anyKnownName, knownNames } from './bodies-and-places.ts';
import { anyBrand, brands } from './brands.ts';
import { ambiguous, companions, products } from './products.ts';

/** A personal name after a title. */
const titled = {
  en: /(?<!\p{L})(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Lady|Lord)\.?\s+(?:Dr\.\s+)?(\p{Lu}\p{Ll}{3,})(?!\p{L}|\s\p{Lu})/gu,
  de: /(?<!\p{L})(?:Herrn?|Frau|Fräulein|Dr|Prof|Professorin|Professor|Sir|Lady|Lord)\.?\s+(?:Dr\.\s+)?(\p{Lu}\p{Ll}{3,})(?!\p{L}|\s\p{Lu})/gu,
};

/** The name of a company before its legal form. */
const company = /(?<!\p{L})(\p{Lu}[\p{L}-]{3,})\s+(?:Ltd|Limited|Inc|Corp|LLC|plc|PLC|GmbH|AG|KG|SE|OHG|Co)(?!\p{L})/gu;

/** Names that the lists, a title or a legal form give away, where the other side has another one or translates them. */
export const replacedNames = (sides: Bilingual): readonly ByTongue<Span>[] => [
  ...translatedProducts(sides),
  ...otherKnownNames(sides),
  ...otherOwnNames(sides, titled.en, titled.de),
  ...otherOwnNames(sides, company, company),
];

function translatedProducts({ en, de }: Bilingual): readonly ByTongue<Span>[] {
  const english = en.text.slice(en.span.start, en.span.end);
  const german = de.text.slice(de.span.start, de.span.end);
  return en.words.flatMap((word): readonly ByTongue<Span>[] => {
    const wrong = products.get(word.text);
    if (wrong === undefined || german.includes(word.text)) return [];
    const rest = english.replace(word.text, '');
    if (word.opening && (ambiguous.has(word.text) || !companions.test(rest))) return [];
    if (ambiguous.has(word.text) && !companions.test(rest) && !isNamedBeside(word.text, rest)) return [];
    const found = wrong.exec(german);
    return found === null ? [] : [{ en: word, de: spanAt(de.span.start, found) }];
  });
}

/** `Word and Outlook`: another product in the sentence. */
const isNamedBeside = (name: string, rest: string): boolean =>
  [...products.keys()].some((other) => other !== name && !ambiguous.has(other) && rest.includes(` ${other}`));

const hasName = (text: string, tongue: Tongue): boolean => anyKnownName[tongue].test(text) || anyBrand.test(text);

function otherKnownNames({ en, de }: Bilingual): readonly ByTongue<Span>[] {
  const english = en.text.slice(en.span.start, en.span.end);
  const german = de.text.slice(de.span.start, de.span.end);
  if (english.length > longest || !hasName(english, 'en') || !hasName(german, 'de')) return [];
  const found = [...knownNames, ...brands].map((name) => ({ en: name.en.exec(english), de: name.de.exec(german) }));
  const lost = found.flatMap((each) => (each.en !== null && each.de === null ? [each.en] : []));
  const strange = found.flatMap((each) => (each.de !== null && each.en === null ? [each.de] : []));
  const [from, to] = [lost[0], strange[0]];
  if (from === undefined || to === undefined || lost.length > 1 || strange.length > 1) return [];
  return [{ en: spanAt(en.span.start, from), de: spanAt(de.span.start, to) }];
}

/** Characters. In longer sentences names come and go. */
const longest = 120;

/** What is addressed like a person: `Mr President`, `Herr Präsident`. */
const offices =
  wordList(`president präsident präsidentin commissioner kommissar kommissarin speaker chairman vorsitzender
  vorsitzende minister ministerin chancellor kanzler kanzlerin mayor bürgermeister bürgermeisterin secretary doktor doctor professor`);

const plain = (name: string): string => name.normalize('NFD').replace(/\p{M}+/gu, '');

/** The only name that matches in each text, if the two differ. */
function otherOwnNames({ en, de }: Bilingual, inEnglish: RegExp, inGerman: RegExp): readonly ByTongue<Span>[] {
  const english = [...en.text.slice(en.span.start, en.span.end).matchAll(inEnglish)];
  const german = [...de.text.slice(de.span.start, de.span.end).matchAll(inGerman)];
  const [one, other] = [english[0], german[0]];
  if (one === undefined || other === undefined || english.length > 1 || german.length > 1) return [];
  const [name = '', found = ''] = [one[1], other[1]];
  if (offices.has(name.toLowerCase()) || offices.has(found.toLowerCase())) return [];
  if (
    plain(found) === plain(name) ||
    found.startsWith(name) ||
    name.startsWith(found) ||
    de.text.includes(name) ||
    en.text.includes(found)
  )
    return [];
  return [{ en: spanAt(en.span.start, one), de: spanAt(de.span.start, other) }];
}

function spanAt(from: number, match: RegExpExecArray): Span {
  const start = from + match.index;
  return { start, end: start + match[0].length };
}
