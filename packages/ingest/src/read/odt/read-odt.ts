import type { SegmentKind, Span } from '@gegenlesen/bitext';
import type { Reading } from '../../block.ts';
import { partSpans } from '../../containers/parts.ts';
import { type Attributes, readXml } from '../../containers/xml.ts';
import type { Part } from '../../prose.ts';
import { decodedParts } from '../decoded-parts.ts';
import { OpenElements } from '../open-elements.ts';
import { OpenParagraphs } from '../open-paragraphs.ts';
import { OdtStyles } from './styles.ts';

/**
 * Reads the parts of an ODT (OASIS OpenDocument 1.3, part 3) as they look when all changes are accepted. Hidden text,
 * annotations, indexes, numbers of pages and code are not prose.
 *
 * @param text the XML of the parts, joined as in `containers/parts.ts`
 */
export function readOdt(text: string, path: string): Reading {
  const parts = partSpans(text);
  const styles = new OdtStyles();
  const ignore = (): void => {};
  // The styles come last, but the text refers to them.
  for (const part of parts.toReversed()) {
    readXml(text, part, path, {
      open: (name, attributes) => styles.read(name, attributes),
      close: ignore,
      text: ignore,
    });
  }
  const paragraphs = new OpenParagraphs();
  for (const part of parts) new PartReader(text, paragraphs, styles).read(part, path);
  return { blocks: paragraphs.blocks, properties: [], remarks: [], notices: [] };
}

/** What is deleted, said about the text, repeated from elsewhere, or no text. */
const silent =
  /^(?:office:(?:annotation|forms|scripts|settings|event-listeners)|text:(?:tracked-changes|index-body|note-citation|page-number|page-count|ruby-text|hidden-text|hidden-paragraph|sender-\w+|bookmark\w*)|svg:(?:title|desc)|draw:(?:title|desc|object|object-ole|image)|math:.*|style:(?:header|footer)-left)$/;

/** Elements that stand for white space. */
const spaces = /^text:(?:s|tab|line-break)$/;

/** What the innermost of these makes of the paragraphs in it. */
const kinds: Readonly<Record<string, SegmentKind | undefined>> = {
  'text:list-item': 'list-item',
  'table:table-cell': 'table-cell',
  'text:note': undefined,
  'draw:text-box': undefined,
};

class PartReader {
  readonly #text: string;
  readonly #paragraphs: OpenParagraphs;
  readonly #styles: OdtStyles;
  readonly #elements = new OpenElements();
  /** How many of the open spans are code, or lie within code. */
  #codes = 0;

  constructor(text: string, paragraphs: OpenParagraphs, styles: OdtStyles) {
    this.#text = text;
    this.#paragraphs = paragraphs;
    this.#styles = styles;
  }

  read(part: Span, path: string): void {
    readXml(this.#text, part, path, {
      open: (name, attributes) => this.#open(name, attributes),
      close: (name, span) => this.#close(name, span),
      text: (value, span) => this.#read(value, span),
    });
  }

  #open(name: string, attributes: Attributes): void {
    const style = attributes['text:style-name'];
    this.#elements.open(name);
    if (this.#elements.isSilent) return;
    if (this.#isSilent(name, attributes)) this.#elements.silence(name);
    else if (isParagraph(name)) this.#paragraphs.open(this.#kindOf(name, style));
    else if (name === 'text:span' && (this.#codes > 0 || this.#styles.isCode(style))) this.#codes += 1;
  }

  #isSilent(name: string, attributes: Attributes): boolean {
    const style = attributes['text:style-name'];
    if (name === 'text:span') return this.#styles.isHidden('text', style);
    if (isParagraph(name)) return this.#styles.isHidden('paragraph', style) || this.#styles.kindOf(style) === null;
    return silent.test(name);
  }

  #kindOf(name: string, style: string | undefined): SegmentKind {
    const own = name === 'text:h' ? 'heading' : this.#styles.kindOf(style);
    if (own === 'heading') return own;
    const around = this.#elements.names.findLast((one) => one in kinds);
    return kinds[around ?? ''] ?? own ?? 'paragraph';
  }

  #close(name: string, span: Span): void {
    if (this.#elements.close()) return;
    if (isParagraph(name)) this.#paragraphs.close();
    else if (spaces.test(name)) this.#add({ text: ' ', ...span });
    else if (name === 'text:span' && this.#codes > 0) this.#codes -= 1;
  }

  #read(value: string, span: Span): void {
    if (this.#elements.isSilent) return;
    for (const part of decodedParts(value, this.#text, span, { syntax: 'html' })) this.#add(part);
  }

  #add(part: Part): void {
    this.#paragraphs.add(this.#codes > 0 ? { ...part, atom: true } : part);
  }
}

const isParagraph = (name: string): boolean => name === 'text:p' || name === 'text:h';
