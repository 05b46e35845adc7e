import type { Leftover, Segment, SegmentedDocument, SegmentKind } from '@gegenlesen/bitext';

const keyed = /^([\w.]+) = /;
const kinds: Readonly<Record<string, SegmentKind>> = { '#': 'heading', '|': 'table-cell', '-': 'list-item' };

/**
 * A document of sentences, one per line. `# ` begins a heading, `| ` a cell, `- ` an item, and `~ ` a line that belongs to
 * the web page. In a catalogue, each line is `key = text`.
 */
export function documentOf(lang: string, lines: readonly string[]): SegmentedDocument {
  const text = lines.join('\n');
  const segments: Segment[] = [];
  const leftovers: Leftover[] = [];
  const isCatalogue = lines.every((line) => keyed.test(line));
  let at = 0;
  for (const [block, line] of lines.entries()) {
    const [beginning = '', key] = (isCatalogue ? keyed : /^[#~|-] /).exec(line) ?? [];
    const start = at + beginning.length;
    const end = at + line.length;
    const place = { start, end, text: text.slice(start, end) };
    if (line.startsWith('~ ')) leftovers.push(place);
    else if (key !== undefined) segments.push({ ...place, kind: 'string', block, key });
    else segments.push({ ...place, kind: kinds[line.slice(0, line.indexOf(' '))] ?? 'paragraph', block });
    at = end + 1;
  }
  return {
    path: `text.${lang}.txt`,
    format: isCatalogue ? 'json' : 'text',
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
