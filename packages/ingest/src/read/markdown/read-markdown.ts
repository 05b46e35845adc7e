import type { SegmentKind, Span } from '@gegenlesen/bitext';
import type { Nodes } from 'mdast';
import { type Block, blockFrom, partsOf, type Reading, type Remark } from '../../block.ts';
import { collapse, extentOf, type Part } from '../../prose.ts';
import type { ReadOptions } from '../../read-options.ts';
import { isRemark } from '../../remarks/is-remark.ts';
import { frontMatterOf } from '../front-matter/front-matter.ts';
import { readFrontMatter } from '../front-matter/read-front-matter.ts';
import { readText } from '../text.ts';
import { argumentParts } from './argument-parts.ts';
import { hasDenseMarkup } from './dense-markup.ts';
import { inlineParts, spanOf } from './inline-parts.ts';
import { markdownChunks } from './markdown-chunks.ts';
import { type Masked, mask } from './mask.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { siteMarkupOf } from './site-markup.ts';

/**
 * Reads Markdown with GitHub's extensions and front matter, and what site generators add: MDX, shortcodes of Hugo, Liquid
 * of Jekyll, admonitions, attribute lists. Code blocks, link targets, images and definitions are not prose; inline code is,
 * as written. HTML between paragraphs is read as HTML.
 *
 * First, all markup that CommonMark does not know is found and masked; then the text is parsed as CommonMark.
 */
export async function readMarkdown(
  text: string,
  path: string,
  { frontMatter = [] }: ReadOptions = {},
): Promise<Reading> {
  const matter = frontMatterOf(text);
  const front =
    matter === null
      ? { blocks: [], properties: [], notices: [] }
      : await readFrontMatter(text, matter, path, frontMatter);
  const site = siteMarkupOf(text, path);
  const masked = mask(site);
  if (hasDenseMarkup(masked.text)) {
    return {
      ...readText(text),
      notices: ['Read as plain text because a paragraph contains too much markup.'],
    };
  }
  const prose = await readProse(masked, site);
  const values = site.arguments
    .filter(({ isInPlace }) => !isInPlace)
    .flatMap((argument) => blockFrom('metadata', argumentParts(text, argument)) ?? []);
  const blocks = inOrder([...front.blocks, ...prose.blocks, ...values]);
  const comments = site.comments.map(({ inner, whole }) => ({ text: text.slice(inner.start, inner.end), ...whole }));
  return {
    blocks,
    properties: front.properties,
    remarks: placed(text, [...prose.comments, ...comments], blocks),
    notices: front.notices,
  };
}

type Comment = Omit<Remark, 'block'>;

async function readProse(
  masked: Masked,
  syntax: { readonly isMdx: boolean },
): Promise<{ readonly blocks: readonly Block[]; readonly comments: readonly Comment[] }> {
  const blocks: Block[] = [];
  const comments: Comment[] = [];
  const add = (kind: SegmentKind, parts: readonly Part[]): void => {
    for (const paragraph of masked.unmask(parts)) {
      const block = blockFrom(kind, collapse(paragraph));
      if (block !== null) blocks.push(block);
    }
  };
  for (const { start, end } of markdownChunks(masked.text)) {
    for (const { node, kind } of flow(await parseMarkdown(masked.text.slice(start, end), syntax))) {
      if (node.type === 'html') {
        const html = await readInnerHtml(masked.text, spanOf(node, start));
        for (const block of html.blocks) add(block.kind, partsOf(block));
        comments.push(...html.remarks);
      } else {
        add(kind, inlineParts(masked.text, node, start));
        comments.push(...commentsIn(node, start));
      }
    }
  }
  return {
    blocks,
    comments: comments.map(({ text, start, end }) => ({
      text,
      start: masked.offsetOf(start),
      end: masked.offsetOf(end - 1) + 1,
    })),
  };
}

const kinds: Readonly<Partial<Record<Nodes['type'], SegmentKind>>> = {
  heading: 'heading',
  listItem: 'list-item',
  blockquote: 'quote',
  tableCell: 'table-cell',
};

/** The nodes with prose, in order, each with the kind of the innermost list, quote or table around it. */
function* flow(root: Nodes): Generator<{ node: Nodes; kind: SegmentKind }> {
  // A list instead of recursion, because quotes can be nested deeper than the call stack.
  const open: { node: Nodes; kind: SegmentKind }[] = [{ node: root, kind: 'paragraph' }];
  for (let top = open.pop(); top !== undefined; top = open.pop()) {
    const { node } = top;
    const kind = kinds[node.type] ?? top.kind;
    if (/^(?:paragraph|heading|tableCell|html)$/.test(node.type)) yield { node, kind };
    else if ('children' in node) {
      for (const child of node.children.toReversed()) open.push({ node: child, kind });
    }
  }
}

async function readInnerHtml(text: string, span: Span): Promise<Pick<Reading, 'blocks' | 'remarks'>> {
  const source = text.slice(span.start, span.end);
  const holdsText = /[\p{L}\p{N}\u2061]/u.test(source.replace(/<!--[\s\S]*?(?:-->|$)|<[^>]*>/g, ''));
  if (!holdsText && !source.includes('gegenlesen-')) return { blocks: [], remarks: [] };
  const { readHtml } = await import('../html.ts');
  return readHtml(text, span);
}

/** Blocks by their places. An argument in the middle of a sentence is left out, because it would divide the sentence. */
function inOrder(blocks: readonly Block[]): Block[] {
  const placed = blocks.map((block) => ({ block, ...extentOf(block.prose) })).sort((a, b) => a.start - b.start);
  let last = 0;
  return placed.flatMap(({ block, start, end }) => {
    if (start < last) return [];
    last = end;
    return [block];
  });
}

/** The comments in a paragraph, heading or cell. */
function commentsIn(paragraph: Nodes, offset: number): Comment[] {
  const comments: Comment[] = [];
  const open: Nodes[] = [paragraph];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === 'html') {
      const text = /^<!--([\s\S]*?)-->$/.exec(node.value)?.[1];
      if (text !== undefined) comments.push({ text, ...spanOf(node, offset) });
    } else if ('children' in node) open.push(...node.children.toReversed());
  }
  return comments;
}

/** The comments to gegenlesen, each with the block around it, else the one that ends on its line, else the next one. */
function placed(text: string, comments: readonly Comment[], blocks: readonly Block[]): Remark[] {
  const ends = blocks.map(({ prose }) => extentOf(prose).end);
  let block = 0;
  return comments
    .filter((comment) => isRemark(comment.text))
    .sort((a, b) => a.start - b.start)
    .map((comment) => {
      while (block < ends.length && (ends[block] ?? 0) <= comment.start) block += 1;
      const before = ends[block - 1];
      const endsIt = before !== undefined && /^[^\n<|]*$/.test(text.slice(before, comment.start));
      return { ...comment, block: endsIt ? block - 1 : block };
    });
}
