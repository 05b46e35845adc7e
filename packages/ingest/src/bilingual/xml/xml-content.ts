import type { Inline, Span } from '@gegenlesen/bitext';
import { xmlParts } from '../../catalogues/xml/xml-parts.ts';
import type { Part } from '../../prose.ts';
import type { UnitSide } from '../unit.ts';
import { attributesIn } from './tag.ts';
import type { XmlText } from './xml-units.ts';

type Attributes = Readonly<Record<string, string>>;

/**
 * What an element within a text is: one that is around a part of it; code of the original format, which is not text; a
 * character, undefined if there is none with its number; or text that does not count.
 */
type InlineElement =
  | { readonly kind: 'around'; readonly id: string }
  | { readonly kind: 'code'; readonly role: Inline['role']; readonly id: string }
  | { readonly kind: 'character'; readonly text: string | undefined }
  | { readonly kind: 'left out' };

/** Null for an element that only marks text, such as a comment on it. */
export type InlineElements = (name: string, attributes: Attributes) => InlineElement | null;

/** The text of an element. */
export interface XmlContent extends Pick<UnitSide, 'text' | 'parts' | 'isExact'> {
  readonly inlines: readonly Inline[];
  /** The first tag for a character that does not exist. */
  readonly badCharacter: string | null;
}

export const noContent: XmlContent = { text: '', parts: [], isExact: true, inlines: [], badCharacter: null };

const tag = /^<(\/)?(?:[\w.-]+:)?([\w.-]+)/;

/**
 * The text between two tags with its places in the file, and its inline elements.
 *
 * @param element from the end of the opening tag to the beginning of the closing one
 */
export function contentOf({ text, at }: XmlText, { start, end }: Span, inlineElements: InlineElements): XmlContent {
  const plain = text.slice(start - at, end - at);
  if (!/[<&\r]/.test(plain)) return plainContent(plain, start, end);
  const parts: Part[] = [];
  const inlines: Inline[] = [];
  let badCharacter: string | null = null;
  const open: { readonly element: InlineElement | null; readonly start: number; readonly firstPart: number }[] = [];
  /** How many elements around the place hold no text of their own. */
  let silent = 0;
  const closed = (element: InlineElement | null, from: number, to: Span, firstPart: number): void => {
    if (element?.kind === 'around') inlines.push({ ...to, id: element.id, role: 'closes' });
    else if (element?.kind === 'code') {
      const code = text.slice(from - at, to.end - at);
      if (isLineBreak(code)) parts.splice(firstPart, parts.length, { text: '\n', start: from, end: to.end });
      else inlines.push({ start: from, end: to.end, id: element.id, role: element.role });
    } else if (element?.kind === 'character') {
      if (element.text === undefined) badCharacter ??= text.slice(from - at, to.end - at);
      else parts.push({ text: element.text, start: from, end: to.end });
    }
  };
  for (const part of xmlParts(text, { start: start - at, end: end - at })) {
    const span = { start: part.start + at, end: part.end + at };
    const [, slash, name] = (part.atom && tag.exec(part.text)) || [];
    const isSelfClosing = name !== undefined && part.text.endsWith('/>');
    if (name === undefined) {
      if (silent === 0) parts.push({ ...span, text: part.text });
    } else if (slash === undefined) {
      const element = silent > 0 ? null : inlineElements(name, attributesIn(part.text));
      if (element?.kind === 'around') {
        inlines.push({ ...span, id: element.id, role: isSelfClosing ? 'alone' : 'opens' });
      }
      if (!isSelfClosing) {
        open.push({ element, start: span.start, firstPart: parts.length });
        if (isSilent(element)) silent += 1;
      } else if (isSilent(element)) closed(element, span.start, span, parts.length);
    } else {
      const last = open.pop();
      if (last === undefined) continue;
      if (isSilent(last.element)) silent -= 1;
      closed(last.element, last.start, span, last.firstPart);
    }
  }
  const said = parts.map((part) => part.text).join('');
  return { text: said, parts, isExact: inlines.length === 0 && isExact(said), inlines, badCharacter };
}

/** Most texts have no markup. */
const plainContent = (text: string, start: number, end: number): XmlContent => ({
  text,
  parts: text === '' ? [] : [{ text, start, end }],
  isExact: isExact(text),
  inlines: [],
  badCharacter: null,
});

/** Whether no line breaks for the eye are at the ends. */
const isExact = (text: string): boolean =>
  !text.slice(0, text.length - text.trimStart().length).includes('\n') &&
  !text.slice(text.trimEnd().length).includes('\n');

const isSilent = (element: InlineElement | null): boolean => element !== null && element.kind !== 'around';

/** Code that breaks the line keeps words apart, so it is read as text. */
function isLineBreak(code: string): boolean {
  if (!/lb|<br|&lt;br/i.test(code)) return false;
  const {
    ctype,
    subType,
    'equiv-text': equivalent,
    disp,
  } = attributesIn(/^<(?:[^<>"']|"[^"]*"|'[^']*')*>/.exec(code)?.[0] ?? '');
  const shown =
    equivalent ?? disp ?? />([^<]*)</.exec(code)?.[1]?.replaceAll('&lt;', '<').replaceAll('&gt;', '>') ?? '';
  return ctype === 'lb' || subType === 'xlf:lb' || /^<br\s*\/?>$/i.test(shown.trim());
}

/** A side of a unit from the text of its element. */
export const sideFrom = ({ text, parts, isExact, inlines }: XmlContent, lang: string | null): UnitSide => ({
  text,
  parts,
  isExact,
  lang,
  ...(inlines.length === 0 ? {} : { inlines }),
});
