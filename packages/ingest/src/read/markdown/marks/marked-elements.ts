import type { Marks } from './mark.ts';
import type { ReadMark } from './shortcodes.ts';

const tag = /<(\/?)([a-z][\w-]*)((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>/y;

/** Elements with `markdown="1"`: their tags are taken away, so that what is in them is read as Markdown. */
export function markedElementsOf(text: string, into: Marks): ReadMark {
  if (!/\smarkdown(?:=|[\s>])/.test(text)) return () => null;
  const open: { readonly name: string; readonly isMarked: boolean }[] = [];
  return (start) => {
    tag.lastIndex = start;
    const [whole, slash, name = '', attributes = ''] = tag.exec(text) ?? [];
    if (whole === undefined) return null;
    const end = start + whole.length;
    let isMarked = /\smarkdown(?:\s*=\s*["']?(?:1|block|span|true)\b|\s*$|\s+\w)/.test(attributes);
    if (slash === '/') {
      const at = open.findLastIndex((element) => element.name === name);
      isMarked = open[at]?.isMarked ?? false;
      if (at >= 0) open.length = at;
    } else if (open.length < 100 && (isMarked || open.some((element) => element.name === name))) {
      open.push({ name, isMarked });
    }
    if (!isMarked) return null;
    into.marks.push({ start, end, as: 'edge' });
    return end;
  };
}
