import type { SegmentKind, Span } from '@gegenlesen/bitext';
import type { Nodes } from 'mdast';
import { type Block, blockFrom, type Property, type Reading, type Remark } from '../block.ts';
import { collapse, type Part } from '../prose.ts';
import { isRemark } from '../remarks/is-remark.ts';
import { decodedParts } from './decoded-parts.ts';
import { hasDenseMarkup } from './dense-markup.ts';
import { readFrontMatter } from './front-matter.ts';
import { markdownChunks } from './markdown-chunks.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { readText } from './text.ts';

/**
 * Reads Markdown with GitHub's extensions and front matter. Code blocks, link targets, images, inline HTML and definitions
 * are not prose; inline code is, as written. HTML between paragraphs is read as HTML.
 */
export async function readMarkdown(text: string): Promise<Reading> {
  if (hasDenseMarkup(text)) {
    const { blocks, properties } = readText(text);
    return {
      blocks,
      properties,
      remarks: [],
      notices: ['Read as plain text because a paragraph contains too much markup.'],
    };
  }
  const blocks: Block[] = [];
  const properties: Property[] = [];
  const remarks: Remark[] = [];
  for (const chunk of markdownChunks(text)) {
    const source = text.slice(chunk.start, chunk.end);
    for (const { node, kind } of flow(await parseMarkdown(source, chunk.start === 0))) {
      const span = spanOf(node, chunk.start);
      if (node.type === 'yaml' || isToml(node)) {
        const frontMatter = readFrontMatter(text, span);
        blocks.push(...frontMatter.blocks);
        properties.push(...frontMatter.properties);
      } else if (node.type === 'html') {
        const html = await readInnerHtml(text, span);
        remarks.push(...html.remarks.map((remark) => ({ ...remark, block: blocks.length + remark.block })));
        blocks.push(...html.blocks);
      } else {
        remarks.push(...inlineRemarks(node, chunk.start, blocks.length));
        const block = blockFrom(kind, withoutDirective(collapse(inlineParts(text, node, chunk.start))));
        if (block !== null) blocks.push(block);
      }
    }
  }
  return { blocks, properties, remarks, notices: [] };
}

const isToml = (node: Nodes): boolean => (node.type as string) === 'toml';

const spanOf = (node: Nodes, offset: number): Span => ({
  start: offset + (node.position?.start.offset ?? 0),
  end: offset + (node.position?.end.offset ?? 0),
});

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
    if (/^(?:paragraph|heading|tableCell|html|yaml|toml)$/.test(node.type)) yield { node, kind };
    else if ('children' in node) {
      for (const child of node.children.toReversed()) open.push({ node: child, kind });
    }
  }
}

/** The text of a paragraph, heading or cell without markup. */
function inlineParts(text: string, block: Nodes, offset: number): Part[] {
  const parts: Part[] = [];
  const open: { node: Nodes; inAddress: boolean }[] = [{ node: block, inAddress: false }];
  for (let top = open.pop(); top !== undefined; top = open.pop()) {
    const { node, inAddress } = top;
    const span = spanOf(node, offset);
    if (node.type === 'text') {
      const found = decodedParts(node.value, text, span, { syntax: 'markdown' });
      parts.push(...(inAddress ? found.map(asAtom) : found));
    } else if (node.type === 'inlineCode') {
      parts.push(...decodedParts(node.value, text, insideTicks(text, span), { syntax: 'code' }).map(asAtom));
    } else if (node.type === 'break' || isLineBreak(node)) parts.push({ text: ' ', ...span });
    else if ('children' in node) {
      const address =
        node.type === 'link' &&
        /^(?:https?:|mailto:|www\.)/.test(text.slice(span.start, span.start + 8).replace(/^</, ''));
      for (const child of node.children.toReversed()) open.push({ node: child, inAddress: inAddress || address });
    }
  }
  return parts;
}

const asAtom = (part: Part): Part => ({ ...part, atom: true });

const isLineBreak = (node: Nodes): boolean => node.type === 'html' && /^<br\b/i.test(node.value);

function insideTicks(text: string, { start, end }: Span): Span {
  const ticks = /^`*/.exec(text.slice(start, end))?.[0].length ?? 0;
  const inner = text.slice(start + ticks, end - ticks);
  const padding = /^[ \r\n][\s\S]*[^ \r\n][\s\S]*[ \r\n]$/.test(inner) ? 1 : 0;
  return { start: start + ticks + padding, end: end - ticks - padding };
}

/** `[!NOTE]` before a quote is not prose, nor are `:::` and `[!INCLUDE …]` in documentation systems. */
function withoutDirective(parts: readonly Part[]): readonly Part[] {
  const text = parts.map((part) => part.text).join('');
  if (/^:::|^\[!(?:INCLUDE|VIDEO)\b/i.test(text)) return [];
  const mark = /^\[![A-Z]+\]\s*/i.exec(text)?.[0].length ?? 0;
  return mark === 0 ? parts : dropped(parts, mark);
}

function dropped(parts: readonly Part[], count: number): Part[] {
  let left = count;
  return parts.flatMap((part) => {
    const cut = Math.min(left, part.text.length);
    left -= cut;
    if (cut === part.text.length) return [];
    return [cut === 0 ? part : { ...part, text: part.text.slice(cut), start: part.start + cut }];
  });
}

/** The comments to gegenlesen in a paragraph, heading or cell. */
function inlineRemarks(paragraph: Nodes, offset: number, block: number): Remark[] {
  const remarks: Remark[] = [];
  const open: Nodes[] = [paragraph];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === 'html') {
      const text = /^<!--([\s\S]*?)-->$/.exec(node.value)?.[1];
      if (text !== undefined && isRemark(text)) remarks.push({ text, block, ...spanOf(node, offset) });
    } else if ('children' in node) open.push(...node.children.toReversed());
  }
  return remarks;
}

async function readInnerHtml(text: string, span: Span): Promise<Pick<Reading, 'blocks' | 'remarks'>> {
  const source = text.slice(span.start, span.end);
  const holdsText = /[\p{L}\p{N}]/u.test(source.replace(/<!--[\s\S]*?(?:-->|$)|<[^>]*>/g, ''));
  if (!holdsText && !source.includes('gegenlesen-')) return { blocks: [], remarks: [] };
  const { readHtml } = await import('./html.ts');
  return readHtml(text, span);
}
