import type { Cue, Prose, SegmentKind, Span } from '@gegenlesen/bitext';
import { cutProse, type Part, proseFrom } from './prose.ts';
import type { ReadOptions } from './read-options.ts';

/** A paragraph, heading, item or cell, before it is split into sentences. */
export interface Block {
  readonly kind: SegmentKind;
  readonly prose: Prose;
  /** Spans of the prose, in order, that sentences cannot end in: inline code, addresses. */
  readonly atoms: readonly Span[];
}

/** `ms.translationtype: MT` in front matter, or a `meta` element: not prose, but it may tell how a text was translated. */
export interface Property extends Span {
  readonly name: string;
  readonly value: string;
}

/** A comment addressed to gegenlesen: `<!-- gegenlesen-ignore number-changed: why -->`. */
export interface Remark extends Span {
  /** The text between `<!--` and `-->`. */
  readonly text: string;
  /** The index of the block around it, or else of the next one. */
  readonly block: number;
}

/** What the reader of one format finds in a document. */
export interface Reading {
  readonly blocks: readonly Block[];
  readonly properties: readonly Property[];
  readonly remarks: readonly Remark[];
  readonly notices: readonly string[];
  /** What is not part of the text but comes with it, such as running heads; in order. Absent if there is none. */
  readonly apart?: readonly Span[];
  /** Those of subtitles. */
  readonly cues?: readonly Cue[];
}

/**
 * Reads a document of one format. Throws an InputError with the place if the file is broken.
 *
 * @param text of a container, the XML of its parts, joined as in `containers/parts.ts`; of a PDF, as in
 *   `read/pdf/marked-text.ts`
 */
export type ReadText = (text: string, path: string, options?: ReadOptions) => Reading | Promise<Reading>;

/** A block of parts, or null if they contain no letter or digit. */
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

/** The parts that a block is made of. */
export function partsOf({ prose: { text, pieces }, atoms }: Block): Part[] {
  return pieces.flatMap(({ at, start, end }, i) => {
    const until = pieces[i + 1]?.at ?? text.length;
    const whole = { text: text.slice(at, until), start, end };
    if (end - start !== until - at) return [whole];
    const inside = atoms.filter((atom) => atom.start < until && atom.end > at);
    const edges = [at, ...inside.flatMap((atom) => [atom.start, atom.end]), until]
      .map((edge) => Math.min(Math.max(edge, at), until))
      .filter((edge, j, all) => j === 0 || edge > (all[j - 1] ?? 0));
    return edges.slice(0, -1).map((from, j) => {
      const to = edges[j + 1] ?? until;
      const part = { text: text.slice(from, to), start: start + from - at, end: start + to - at };
      return inside.some((atom) => atom.start <= from && atom.end >= to) ? { ...part, atom: true as const } : part;
    });
  });
}

/** Cuts a span out of a block. */
export function cutBlock(block: Block, { start, end }: Span): Block {
  const [prose] = cutProse(block.prose, [{ start, end }]);
  const atoms = block.atoms
    .filter((atom) => atom.end > start && atom.start < end)
    .map((atom) => ({ start: Math.max(atom.start, start) - start, end: Math.min(atom.end, end) - start }));
  return { ...block, prose: prose ?? block.prose, atoms };
}
