import { InputError, type SegmentKind, type Span } from '@gegenlesen/bitext';
import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5';
import { type Block, blockFrom, type Property, type Reading, type Remark } from '../block.ts';
import { collapse, extentOf, type Part } from '../prose.ts';
import { isRemark } from '../remarks/is-remark.ts';
import { decodedParts } from './decoded-parts.ts';
import { frameOf, noFrame, type PageFrame } from './main-text.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements without prose. */
const silent = names(
  'script style template noscript nav pre button select option datalist textarea input svg math iframe object canvas audio video map dialog',
);
/** Elements within a line of text; every other element begins a new block. */
const inline = names(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark meter output progress q rp rt ruby s samp small span strike strong sub sup time tt u var wbr img br',
);
const kinds: ReadonlyMap<string, SegmentKind> = new Map([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, 'heading'] as const),
  ...['li', 'dt', 'dd'].map((name) => [name, 'list-item'] as const),
  ...['td', 'th', 'caption'].map((name) => [name, 'table-cell'] as const),
  ...['blockquote', 'q'].map((name) => [name, 'quote'] as const),
  ['title', 'metadata'],
]);

/**
 * Reads an HTML file, as {@link readHtml}, but for what is around the main text of a web page.
 *
 * @throws InputError if it is too large to parse
 */
export function readWholeHtml(text: string, path: string): Reading {
  refuseLargeHtml(text.length, path);
  return readHtml(text, undefined, { isPage: true });
}

/** A parsed HTML file takes about forty bytes of memory for each byte of the file. */
const longestHtml = 60_000_000;

export function refuseLargeHtml(length: number, path: string): void {
  if (length <= longestHtml) return;
  throw new InputError(path, `is too large for HTML (up to ${longestHtml / 1e6} MB can be read)`, {
    remedy: 'split it, or save it as plain text',
  });
}

/**
 * Reads HTML as a browser does. Scripts, styles, navigation, buttons, preformatted code and hidden elements are not
 * prose; inline code is, as written. From the head, it reads title and description, and all `meta` as properties.
 *
 * @param span reads only this part, as a fragment (HTML in Markdown) or, if it is whole, as a document (in an EPUB)
 * @param options.isPage whether it is a web page, of which only the main text is read
 */
export function readHtml(
  text: string,
  span?: Span,
  { isWhole = span === undefined, isPage = false }: { readonly isWhole?: boolean; readonly isPage?: boolean } = {},
): Reading {
  const options = { sourceCodeLocationInfo: true };
  const read = span === undefined ? text : text.slice(span.start, span.end);
  const root = isWhole ? parse(read, options) : parseFragment(read, options);
  const offset = span?.start ?? 0;
  const blocks: Block[] = [];
  const apart: Span[] = [];
  const properties: Property[] = [];
  const remarks: Remark[] = [];
  let parts: Part[] = [];
  const finish = (kind: SegmentKind, isApart: boolean): void => {
    const block = blockFrom(kind, collapse(parts));
    if (block !== null && isApart) apart.push(extentOf(block.prose));
    else if (block !== null) blocks.push(block);
    parts = [];
  };
  walk(root.childNodes, isPage ? frameOf(root) : noFrame, {
    text: (value, place, inCode) => {
      const found = decodedParts(
        value,
        text,
        { start: offset + place.start, end: offset + place.end },
        { syntax: 'html' },
      );
      for (const part of found) parts.push(inCode ? { ...part, atom: true } : part);
    },
    lineBreak: (place) => parts.push({ text: ' ', start: offset + place.start, end: offset + place.end }),
    edge: finish,
    meta: (element) => {
      const found = metaOf(text, offset, element);
      if (found === null) return;
      properties.push(found.property);
      if (found.block !== null) blocks.push(found.block);
    },
    comment: (value, place) => {
      if (!isRemark(value)) return;
      remarks.push({ text: value, start: offset + place.start, end: offset + place.end, block: blocks.length });
    },
  });
  return { blocks, properties, remarks, notices: [], apart };
}

interface Visitor {
  readonly text: (value: string, place: Span, inCode: boolean) => void;
  readonly lineBreak: (place: Span) => void;
  /** Ends the current block, if any. @param isApart whether it is beside the main text */
  readonly edge: (kind: SegmentKind, isApart: boolean) => void;
  readonly meta: (element: Element) => void;
  readonly comment: (value: string, place: Span) => void;
}

interface Step {
  readonly node: Node;
  readonly kind: SegmentKind;
  readonly inCode: boolean;
  readonly isApart: boolean;
  readonly leaving?: true;
}

function walk(children: readonly Node[], frame: PageFrame, visitor: Visitor): void {
  // A list instead of recursion, because elements can be nested deeper than the call stack.
  const open: Step[] = children
    .toReversed()
    .map((node) => ({ node, kind: 'paragraph', inCode: false, isApart: false }));
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    const { node, kind, inCode } = step;
    if ('value' in node) {
      const place = node.sourceCodeLocation;
      if (place) visitor.text(node.value, { start: place.startOffset, end: place.endOffset }, inCode);
    } else if ('data' in node) {
      const place = node.sourceCodeLocation;
      if (place) visitor.comment(node.data, { start: place.startOffset, end: place.endOffset });
    } else if ('tagName' in node) {
      if (step.leaving) {
        visitor.edge(kind, step.isApart);
        continue;
      }
      const inner = enter(node, step, frame, visitor);
      if (inner === null) continue;
      if (!inline.has(node.tagName)) open.push({ ...step, ...inner, leaving: true });
      for (const child of node.childNodes.toReversed()) open.push({ node: child, ...inner });
    }
  }
  visitor.edge('paragraph', false);
}

/** The state inside an element, or null if it contains no prose. */
function enter(
  element: Element,
  { kind, inCode, isApart }: Step,
  frame: PageFrame,
  visitor: Visitor,
): Omit<Step, 'node' | 'leaving'> | null {
  const { tagName } = element;
  if (tagName === 'meta') visitor.meta(element);
  const place = element.sourceCodeLocation;
  if (tagName === 'br' && place) visitor.lineBreak({ start: place.startOffset, end: place.endOffset });
  if (!inline.has(tagName)) visitor.edge(kind, isApart);
  if (silent.has(tagName) || isHidden(element) || frame.code.has(element)) return null;
  const own = tagName === 'q' ? undefined : kinds.get(tagName);
  return {
    kind: own ?? kind,
    inCode: inCode || /^(?:code|kbd|samp|var|tt)$/.test(tagName),
    isApart: tagName !== 'h1' && (isApart || frame.apart.has(element)),
  };
}

function isHidden({ attrs }: Element): boolean {
  return attrs.some(
    ({ name, value }) =>
      name === 'hidden' ||
      (name === 'aria-hidden' && value === 'true') ||
      (name === 'role' && /^(?:navigation|button|menu|menubar|search)$/.test(value)) ||
      (name === 'style' && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(value)),
  );
}

function metaOf(text: string, offset: number, element: Element): { property: Property; block: Block | null } | null {
  const name = element.attrs.find((attribute) => attribute.name === 'name' || attribute.name === 'property')?.value;
  const value = element.attrs.find((attribute) => attribute.name === 'content')?.value;
  const place = element.sourceCodeLocation?.attrs?.content;
  if (name === undefined || value === undefined || place === undefined) return null;
  const raw = text.slice(offset + place.startOffset, offset + place.endOffset);
  const before = /^[^=]*=\s*["']?/.exec(raw)?.[0].length ?? 0;
  const after = /["']$/.test(raw) ? 1 : 0;
  const span = { start: offset + place.startOffset + before, end: offset + place.endOffset - after };
  const parts = collapse(decodedParts(value, text, span, { syntax: 'html' }));
  const block = name.toLowerCase() === 'description' ? blockFrom('metadata', parts) : null;
  return { property: { name: name.toLowerCase(), value, ...span }, block };
}
