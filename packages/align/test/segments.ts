import type { Segment } from '@gegenlesen/bitext';

/**
 * Segments, one per line. `# ` begins a heading, `- ` a list item, an empty line a new block; otherwise all lines form
 * one paragraph.
 */
export function segmentsOf(text: string): readonly Segment[] {
  const segments: Segment[] = [];
  let block = 0;
  let start = 0;
  for (const line of text.split('\n')) {
    const kind = line.startsWith('# ') ? 'heading' : line.startsWith('- ') ? 'list-item' : 'paragraph';
    if (line === '' || kind !== 'paragraph') block += 1;
    const prose = kind === 'paragraph' ? line : line.slice(2);
    const at = start + line.length - prose.length;
    if (prose !== '') segments.push({ start: at, end: at + prose.length, text: prose, kind, block });
    if (kind !== 'paragraph') block += 1;
    start += line.length + 1;
  }
  return segments;
}

/** One segment per line, each its own block, as `--lines` reads them. */
export const linesOf = (lines: readonly string[]): readonly Segment[] =>
  lines.map((text, block) => ({ start: 0, end: text.length, text, kind: 'paragraph', block }));
