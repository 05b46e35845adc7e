import type { Span } from '@gegenlesen/bitext';
import type { Nodes } from 'mdast';
import type { Part } from '../../prose.ts';
import { decodedParts } from '../decoded-parts.ts';

/** The text of a paragraph, heading or cell without markup. @param offset of the parsed source in the text */
export function inlineParts(text: string, block: Nodes, offset: number): Part[] {
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

/** Where a node is in the text. @param offset of the parsed source */
export const spanOf = (node: Nodes, offset: number): Span => ({
  start: offset + (node.position?.start.offset ?? 0),
  end: offset + (node.position?.end.offset ?? 0),
});

const asAtom = (part: Part): Part => ({ ...part, atom: true });

const isLineBreak = (node: Nodes): boolean => node.type === 'html' && /^<br\b/i.test(node.value);

function insideTicks(text: string, { start, end }: Span): Span {
  const ticks = /^`*/.exec(text.slice(start, end))?.[0].length ?? 0;
  const inner = text.slice(start + ticks, end - ticks);
  const padding = /^[ \r\n][\s\S]*[^ \r\n][\s\S]*[ \r\n]$/.test(inner) ? 1 : 0;
  return { start: start + ticks + padding, end: end - ticks - padding };
}
