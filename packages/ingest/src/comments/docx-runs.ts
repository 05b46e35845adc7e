import type { Span } from '@gegenlesen/bitext';
import { readXml } from '../containers/xml.ts';

/** A run of a paragraph: text with the same properties. */
export interface Run extends Span {
  /** Its start tag and its properties, to begin another one like it. */
  readonly beginning: string;
  /** Where its first child after the properties is, and where its end tag is. */
  readonly content: Span;
  readonly texts: readonly RunText[];
  /** Its other children, such as line breaks and drawings, which cannot be divided. */
  readonly others: readonly Span[];
}

/** A `w:t` in a run, and what is between its tags. */
interface RunText extends Span {
  readonly content: Span;
}

/** The runs of a part of a DOCX that may be split, in order: those outside text boxes, where Word takes no comments. */
export function runsOf(xml: string, path: string): readonly Run[] {
  const runs: Run[] = [];
  const open: { texts: RunText[]; others: Span[]; properties: number | null; isBoxed: boolean }[] = [];
  const stack: string[] = [];
  let boxes = 0;
  readXml(xml, { start: 0, end: xml.length }, path, {
    open: (name) => {
      stack.push(name);
      if (name === 'w:txbxContent') boxes += 1;
      if (name === 'w:r') open.push({ texts: [], others: [], properties: null, isBoxed: boxes > 0 });
    },
    close: (name, span) => {
      stack.pop();
      const run = open.at(-1);
      if (name === 'w:txbxContent') boxes -= 1;
      else if (name === 'w:r') {
        open.pop();
        if (run !== undefined && !run.isBoxed) runs.push(runFrom(xml, span, run));
      } else if (run !== undefined && stack.at(-1) === 'w:r') {
        if (name === 'w:rPr') run.properties = span.end;
        else if (name === 'w:t') run.texts.push({ ...span, content: contentOf(xml, span) });
        else run.others.push(span);
      }
    },
    text: () => {},
  });
  return runs.sort((one, other) => one.start - other.start);
}

function runFrom(
  xml: string,
  { start, end }: Span,
  { properties, texts, others }: Pick<Run, 'texts' | 'others'> & { readonly properties: number | null },
): Run {
  const content = contentOf(xml, { start, end });
  const from = properties ?? content.start;
  return { start, end, beginning: xml.slice(start, from), content: { start: from, end: content.end }, texts, others };
}

/** What is between the tags of an element; an empty one has nothing at its end. */
function contentOf(xml: string, { start, end }: Span): Span {
  if (xml[end - 2] === '/') return { start: end, end };
  return { start: xml.indexOf('>', start) + 1, end: xml.lastIndexOf('<', end - 1) };
}
