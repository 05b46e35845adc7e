import type { SegmentKind } from '@gegenlesen/bitext';
import { chainOf, type Styles } from './styles.ts';

/** The properties of a paragraph, which come before its text. */
export interface ParagraphProperties {
  style?: string;
  outline?: number;
  isList?: boolean;
  /** Its mark was deleted or it is the initial of the next one, which continues it. */
  isJoined?: boolean;
}

const headings = /^(?:heading|title|subtitle|überschrift|titel|untertitel)\b/;
const quotes = /^(?:intense )?(?:quote|quotations?|zitat|block text)\b/;
const lists = /^(?:list|liste|aufzählung)\b(?! paragraph)/;
const codes = /^(?:source code|preformatted text|quellcode|quelltext|code)\b/;
const inlineCodes = /^(?:verbatim char|html code|source text|quelltext|code)\b/;
const contents = /^(?:toc|verzeichnis|contents|table of figures|index)\b/;

/** Body text; 0 to 8 are the levels of headings. */
const bodyLevel = 9;

/** The kind of a paragraph, or null if it is no prose: code, or a line of a table of contents. */
export function kindOf(properties: ParagraphProperties, styles: Styles, isInCell: boolean): SegmentKind | null {
  const chain = chainOf(styles, properties.style);
  const isNamed = (names: RegExp): boolean => chain.some(({ name }) => names.test(name));
  if (isNamed(codes) || contents.test(chain[0]?.name ?? '')) return null;
  const outline = properties.outline ?? chain.find((style) => style.outline !== undefined)?.outline ?? bodyLevel;
  if (outline < bodyLevel || isNamed(headings)) return 'heading';
  if (isInCell) return 'table-cell';
  const isList = properties.isList ?? chain.find((style) => style.isList !== undefined)?.isList ?? isNamed(lists);
  if (isList) return 'list-item';
  return isNamed(quotes) ? 'quote' : 'paragraph';
}

export const isHiddenStyle = (styles: Styles, id: string | undefined): boolean =>
  chainOf(styles, id).find(({ isHidden }) => isHidden !== undefined)?.isHidden ?? false;

export const isCodeStyle = (styles: Styles, id: string | undefined): boolean =>
  chainOf(styles, id).some(({ name }) => inlineCodes.test(name));
