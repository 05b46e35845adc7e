import type { Cue, Leftover, Segment, SegmentedDocument, SegmentKind } from '@gegenlesen/bitext';

/** When a subtitle is shown, in seconds. */
const timed = /^(-?[\d.]+)–(-?[\d.]+) /;
const keyed = /^([\w.]+) = /;
const kinds: Readonly<Record<string, SegmentKind>> = { '#': 'heading', '|': 'table-cell', '-': 'list-item' };

/**
 * A document of sentences, one per line. `# ` begins a heading, `| ` a cell, `- ` an item, and `~ ` a line that belongs to
 * the web page. In a catalogue, each line is `key = text`; in subtitles, `1.5–4 First line / second line`.
 */
export function documentOf(lang: string, lines: readonly string[]): SegmentedDocument {
  const text = lines.join('\n');
  const segments: Segment[] = [];
  const leftovers: Leftover[] = [];
  const cues: Cue[] = [];
  const isCatalogue = lines.every((line) => keyed.test(line));
  const isTimed = lines.every((line) => timed.test(line));
  let at = 0;
  for (const [block, line] of lines.entries()) {
    const [beginning = '', key] = (isCatalogue ? keyed : isTimed ? timed : /^[#~|-] /).exec(line) ?? [];
    const start = at + beginning.length;
    const end = at + line.length;
    const place = { start, end, text: text.slice(start, end) };
    if (isTimed) cues.push(cueOf(line, { ...place, line: block + 1 }));
    if (line.startsWith('~ ')) leftovers.push(place);
    else if (isCatalogue && key !== undefined) segments.push({ ...place, kind: 'string', block, key });
    else segments.push({ ...place, kind: kinds[line.slice(0, line.indexOf(' '))] ?? 'paragraph', block });
    at = end + 1;
  }
  return {
    path: `text.${lang}.txt`,
    format: isCatalogue ? 'json' : isTimed ? 'srt' : 'text',
    encoding: 'utf-8',
    byteOrderMark: false,
    sha256: '',
    text,
    lang,
    segments,
    leftovers,
    note: null,
    ...(isTimed ? { cues } : {}),
    notices: [],
  };
}

function cueOf(written: string, { start, end, text, line }: Leftover & Pick<Cue, 'line'>): Cue {
  const [, from, to] = timed.exec(written) ?? [];
  return { start, end, line, from: Number(from) * 1000, to: Number(to) * 1000, lines: text.split(' / ') };
}
