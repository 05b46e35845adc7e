import type { SegmentKind } from '@gegenlesen/bitext';
import { type Block, blockFrom } from '../block.ts';
import { collapse, type Part } from '../prose.ts';

interface OpenParagraph {
  readonly kind: SegmentKind;
  readonly parts: Part[];
  /** The text of notes and text boxes that are anchored in it. */
  readonly nested: Block[];
}

/**
 * The paragraphs of a word processor, which nest: a footnote or a text box may begin in the middle of a sentence. What is
 * nested comes after the paragraph around it, so that no sentence is cut in two.
 */
export class OpenParagraphs {
  readonly blocks: Block[] = [];
  readonly #open: OpenParagraph[] = [];

  open(kind: SegmentKind, begun: readonly Part[] = []): void {
    this.#open.push({ kind, parts: [...begun], nested: [] });
  }

  /** Adds to the innermost paragraph; text outside all paragraphs is no text. */
  add(...parts: readonly Part[]): void {
    this.#open.at(-1)?.parts.push(...parts);
  }

  /** Ends the innermost paragraph. @param kind if it is not the one it began with; null to drop its own text */
  close(kind?: SegmentKind | null): void {
    const paragraph = this.#open.pop();
    if (paragraph === undefined) return;
    const block = kind === null ? null : blockFrom(kind ?? paragraph.kind, collapse(paragraph.parts));
    this.#emit(block === null ? paragraph.nested : [block, ...paragraph.nested]);
  }

  /** Ends the innermost paragraph without its text, which the next one begins with. */
  carry(): readonly Part[] {
    const paragraph = this.#open.pop();
    this.#emit(paragraph?.nested ?? []);
    return paragraph?.parts ?? [];
  }

  #emit(blocks: readonly Block[]): void {
    const around = this.#open.at(-1)?.nested ?? this.blocks;
    for (const block of blocks) around.push(block);
  }
}
