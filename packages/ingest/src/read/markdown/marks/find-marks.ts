import type { Span } from '@gegenlesen/bitext';
import { readAdmonitions } from './admonitions.ts';
import { fencedCode, inlineCodeEnd } from './code-spans.ts';
import { commentsOf } from './comments.ts';
import { bracesOf, expressionsOf, modulesOf, tagsOf } from './jsx.ts';
import { type Marks, noMarks } from './mark.ts';
import { markedElementsOf } from './marked-elements.ts';
import { fillersOf, liquidOf, type ReadMark, shortcodesOf } from './shortcodes.ts';
import { smallMarkAt } from './small-marks.ts';

const interesting = /\\[!-/:-@[-`{-~]|`+|<!--|\{\{[<%]|\{\{|\{%|[{<$:]/g;

/**
 * Finds all markup outside code that CommonMark does not know.
 *
 * @param isMdx whether elements are JSX and braces are expressions
 */
export function findMarks(text: string, { isMdx }: { readonly isMdx: boolean }): Marks {
  const into = noMarks();
  const fenced = [...fencedCode(text)];
  const isFenced = within(fenced);
  readAdmonitions(text, isFenced, into);
  const braces = bracesOf(text, isFenced);
  const readers: Readonly<Record<string, readonly ReadMark[]>> = {
    '<!--': [commentsOf(text, { isMdx }, into)],
    '{{<': [shortcodesOf(text, into)],
    '{{%': [shortcodesOf(text, into)],
    '{{': [...(isMdx ? [expressionsOf(text, braces, into)] : []), fillersOf(text, into)],
    '{%': [liquidOf(text, into)],
    '<': [tagsOf(text, braces, !isMdx, into), ...(isMdx ? [] : [markedElementsOf(text, into)])],
    '{': isMdx ? [expressionsOf(text, braces, into)] : [],
  };
  const skipped = isMdx ? merged(fenced, [...modulesOf(text, braces, isFenced)]) : fenced;
  for (const span of skipped) if (!fenced.includes(span)) into.marks.push({ ...span, as: 'nothing' });
  let next = 0;
  interesting.lastIndex = 0;
  for (let found = interesting.exec(text); found !== null; found = interesting.exec(text)) {
    const { 0: sign, index } = found;
    while ((skipped[next]?.end ?? text.length) <= index && next < skipped.length) next += 1;
    const span = skipped[next];
    if (span !== undefined && index >= span.start) interesting.lastIndex = span.end;
    else if (sign.startsWith('`')) {
      interesting.lastIndex = inlineCodeEnd(text, index);
      into.code.push({ start: index, end: interesting.lastIndex });
    } else if (!sign.startsWith('\\')) {
      const end = markAt(text, index, readers[sign] ?? [], into);
      if (end !== null) interesting.lastIndex = end;
    }
  }
  return into;
}

function markAt(text: string, index: number, readers: readonly ReadMark[], into: Marks): number | null {
  const small = smallMarkAt(text, index);
  if (small !== null) {
    into.marks.push(small);
    return small.end;
  }
  for (const read of readers) {
    const end = read(index);
    if (end !== null) return end;
  }
  return null;
}

const merged = (first: readonly Span[], second: readonly Span[]): readonly Span[] =>
  [...first, ...second].sort((a, b) => a.start - b.start);

/** Whether an offset is in one of some spans, in order. */
function within(spans: readonly Span[]): (offset: number) => boolean {
  return (offset) => {
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return (spans[low]?.start ?? Number.POSITIVE_INFINITY) <= offset;
  };
}
