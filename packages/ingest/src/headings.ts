import type { Leftover } from '@gegenlesen/bitext';
import type { Block } from './block.ts';
import { extentOf } from './prose.ts';

const longest = 120;

/** Found in buttons that follow only headings. */
const anchor = /\blink\b|section|abschnitt|überschrift|¶|🔗|\[/i;

/**
 * Plain text does not mark its headings. They are the first line, short lines without a full stop between paragraphs,
 * and lines followed by a button for headings ("Copy link to section").
 */
export function markHeadings(text: string, blocks: readonly Block[], leftovers: readonly Leftover[]): Block[] {
  const buttons = leftovers.filter((leftover) => anchor.test(leftover.text));
  let next = 0;
  return blocks.map((block, i) => {
    const { end } = extentOf(block.prose);
    while ((buttons[next]?.start ?? Number.POSITIVE_INFINITY) < end) next += 1;
    if (block.kind !== 'paragraph' || block.prose.text.length > longest) return block;
    const button = buttons[next]?.start ?? Number.POSITIVE_INFINITY;
    const hasButton = button < end + 10 && text.slice(end, button).trim() === '';
    const isTitle = i === 0 && !/[.:;,]$/.test(block.prose.text);
    return hasButton || (blocks.length > 1 && (isTitle || isHeading(block, blocks[i + 1])))
      ? { ...block, kind: 'heading' }
      : block;
  });
}

/** Short, without a final mark, and followed by something longer. */
function isHeading({ prose: { text } }: Block, next: Block | undefined): boolean {
  if (next === undefined || /[.!?…:;,"“”»«]$/.test(text) || text.split(/\s+/).length > 12) return false;
  return /^[^\p{L}]*[\p{Lu}\p{N}]/u.test(text) && (next.kind !== 'paragraph' || next.prose.text.length > text.length);
}
