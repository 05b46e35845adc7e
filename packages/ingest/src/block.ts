import type { Prose, SegmentKind, Span } from '@gegenlesen/bitext';
import { cutProse, type Part, proseFrom } from './prose.ts';

/** A paragraph, heading, item or cell, before its sentences are told apart. */
export interface Block {
  readonly kind: SegmentKind;
  readonly prose: Prose;
  /** Spans of the prose that no sentence ends in: inline code, addresses. In order. */
  readonly atoms: readonly Span[];
}

/** `ms.translationtype: MT` in front matter, or a `meta` element: not prose, but it may say how the text was made. */
export interface Property extends Span {
  readonly name: string;
  readonly value: string;
}

/** `<!-- gegenlesen-ignore number-changed: why -->`: a comment that speaks to gegenlesen. */
export interface Remark extends Span {
  /** What stands between `<!--` and `-->`. */
  readonly text: string;
  /** The index of the block in which it stands, or of the next one after it. */
  readonly block: number;
}

/** What a reader makes of a document. */
export interface Reading {
  readonly blocks: readonly Block[];
  readonly properties: readonly Property[];
  readonly remarks: readonly Remark[];
  readonly notices: readonly string[];
}

/** A block of parts, or null where nothing in it is to be read. */
export function blockFrom(kind: SegmentKind, parts: readonly Part[]): Block | null {
  const prose = proseFrom(parts);
  if (!/[\p{L}\p{N}]/u.test(prose.text)) return null;
  const atoms: Span[] = [];
  let at = 0;
  for (const { text, atom } of parts) {
    if (atom) atoms.push({ start: at, end: at + text.length });
    at += text.length;
  }
  return { kind, prose, atoms };
}

/** A span of a block, as a block. */
export function cutBlock(block: Block, { start, end }: Span): Block {
  const [prose] = cutProse(block.prose, [{ start, end }]);
  const atoms = block.atoms
    .filter((atom) => atom.end > start && atom.start < end)
    .map((atom) => ({ start: Math.max(atom.start, start) - start, end: Math.min(atom.end, end) - start }));
  return { ...block, prose: prose ?? block.prose, atoms };
}
