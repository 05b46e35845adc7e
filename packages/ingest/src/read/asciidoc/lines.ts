import type { Span } from '@gegenlesen/bitext';
import { everyLine } from '../lines.ts';

/** The lines of a span of a text, without white space at their ends. */
export function linesOf(text: string, { start, end }: Span): Span[] {
  const part = start === 0 && end === text.length ? text : text.slice(start, end);
  return Array.from(everyLine(part), (line) => ({
    start: start + line.start,
    end: start + line.start + part.slice(line.start, line.end).trimEnd().length,
  }));
}

/** `// comment`, but not the `////` around a block of them. */
export const isComment = (line: string): boolean => /^\/\/(?!\/)/.test(line);

/** Lines for the preprocessor: includes and conditions. */
export const isDirective = (line: string): boolean => /^(?:include|ifn?def|ifeval|endif)::\S*\[.*\]$/.test(line);

export const verbatimDelimiter = /^(?:-{4,}|\.{4,}|\+{4,}|\/{4,}|`{3,}.*)$/;
export const containerDelimiter = /^(?:--|={4,}|\*{4,}|_{4,})$/;
export const tableDelimiter = /^[|,:!]={3,}$/;

/** `[source,ruby]`, `[[id]]`, `[.lead]`, `[%header]`. */
export const isAttributeList = (line: string): boolean => /^\[(?:[\w#.%",'*+{<>^-].*|\[[^\]]*\]|)\]$/.test(line);

export const beginsBlock = (line: string): boolean =>
  verbatimDelimiter.test(line) || containerDelimiter.test(line) || tableDelimiter.test(line) || isAttributeList(line);

/** `== Title` and `== Title ==`. */
export const title = /^(={1,6}|#{1,6})[ \t]+(\S.*?)(?:[ \t]+\1)?$/;

/** Whether a line underlines a title. */
export function underlines(line: string, above: string): boolean {
  if (!/^(?:=+|-+|~+|\^+|\++)$/.test(line) || !/[\p{L}\p{N}]/u.test(above) || /^\s/.test(above)) return false;
  return line.length > 1 && Math.abs(Array.from(above).length - line.length) <= 1;
}

/** A list item: the length of its marker, and of the mark of a checklist. */
export function markerLength(line: string): number {
  const marker =
    /^[ \t]*(?:[-•]|\*{1,6}|\.{1,6}|\d{1,9}\.|[a-zA-Z]\.|[ivxIVX]{1,8}\)|<(?:\d{1,3}|\.)>)[ \t]+(?=\S)/.exec(line)?.[0]
      .length ?? 0;
  return marker === 0 ? 0 : marker + (/^\[[ xX*]\][ \t]+/.exec(line.slice(marker, marker + 10))?.[0].length ?? 0);
}

/** A term of a description list: its span in the line, and where its text begins. */
export function termOf(line: string): (Span & { readonly text: number }) | null {
  const mark = /(?<!:)(?::{2,4}|;;)(?=\s|$)/.exec(line);
  if (mark === null) return null;
  const start = line.length - line.trimStart().length;
  if (mark.index === start || /^\/\//.test(line)) return null;
  const after = mark.index + mark[0].length;
  return { start, end: mark.index, text: after + line.slice(after).length - line.slice(after).trimStart().length };
}

/** Styles of blocks that hold no prose. */
export const codeStyles =
  /^(?:source|listing|literal|stem|latexmath|asciimath|comment|pass|ditaa|graphviz|plantuml|mermaid|a2s|dot|packetdiag|synopsis)$/;

export const attributeEntry = /^:!?[\w][\w-]*!?:(?:\s|$)/;
export const blockMacro = /^[a-z][\w-]*::\S*\[.*\]$/i;
export const rule = /^(?:'{3,}|<{3,}|-{3}|\*{3}|- - -|\* \* \*)$/;

/** The words of a title. @param start where the line begins */
export function titleIn(line: string, start: number): Span {
  const [, marks = '', words = ''] = title.exec(line) ?? [];
  const from = start + line.indexOf(words, marks.length);
  return { start: from, end: from + words.length };
}

export const endsItem = (line: string): boolean => line === '+' || markerLength(line) > 0 || termOf(line) !== null;

/** The style that the lines in brackets before a block name: `source` of `[source,ruby]`. */
export const styleOf = (attributes: string): string => /(?:^|\])\[(?!\[)\s*([\w-]+)/.exec(attributes)?.[1] ?? '';

/** Cells can hold tables, whose cells can hold tables; no deeper. */
export const deepest = 3;
