import type { Leftover, Segment, SegmentedDocument, SegmentKind } from '@gegenlesen/bitext';

const kinds: Readonly<Record<string, SegmentKind>> = { '#': 'heading', '|': 'table-cell', '-': 'list-item' };

/**
 * A document of sentences, one per line. `# ` begins a heading, `| ` a cell, `- ` an item, and `~ ` a line that belongs to
 * the web page.
 */
export function documentOf(lang: string, lines: readonly string[]): SegmentedDocument {
  const text = lines.join('\n');
  const segments: Segment[] = [];
  const leftovers: Leftover[] = [];
  let at = 0;
  for (const [block, line] of lines.entries()) {
    const start = at + (/^[#~|-] /.exec(line)?.[0].length ?? 0);
    const end = at + line.length;
    const place = { start, end, text: text.slice(start, end) };
    if (line.startsWith('~ ')) leftovers.push(place);
    else segments.push({ ...place, kind: kinds[line.slice(0, line.indexOf(' '))] ?? 'paragraph', block });
    at = end + 1;
  }
  return {
    path: `text.${lang}.txt`,
    format: 'text',
    encoding: 'utf-8',
    byteOrderMark: false,
    sha256: '',
    text,
    lang,
    segments,
    leftovers,
    note: null,
    notices: [],
  };
}
