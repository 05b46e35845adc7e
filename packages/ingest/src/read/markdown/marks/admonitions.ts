import type { Span } from '@gegenlesen/bitext';
import { everyLine } from '../../lines.ts';
import { isProsaic, type Marks } from './mark.ts';

/** `!!! note "Title"` and `=== "Tab"` of MkDocs; their content is indented by four. */
const indented =
  /^([ \t]*)(?:(?:!!!|\?\?\?\+?)[ \t]+[\w "|-]*?|===[!+]*[ \t]+)(?:(")([^"\n]*)"[ \t]*|'([^'\n]*)'[ \t]*)?$/;
/** `:   A definition`, with further paragraphs indented by four. */
const definition = /^([ \t]*):[ \t]{1,3}(?=\S)/;
/** `:::note[Title]`, `::: tip Title` of Docusaurus and VitePress. */
const colons =
  /^([ \t>]*:{3,}[ \t]*(?:\{[^}\n]*\}|[\w-]+)?[ \t]*)(?:\[(.*)\]|([^\n{]*?[^\s{:]))?[ \t]*((?:\{[^}\n]*\})?[ \t]*:*)[ \t]*$/;
/** `/// note | Title` of PyMdown. */
const slashes = /^([ \t]*\/{3,}[ \t]*(?:[\w-]+[ \t]*)?(?:\|[ \t]*)?)(.*)$/;
/** `> [!NOTE] Title` of GitHub and Obsidian. */
const quoted = /^([ \t]*>[ \t>]*\[![\w-]+\][+-]?[ \t]*)(.*)$/;
/** Whole lines for the program that makes the site. */
const instruction =
  /^[ \t>]*(?:\[\[_?toc_?\]\]|\[_?toc_?\]|\$\{toc\}|@\[toc\].*|<<<[ \t]*\S.*|-{1,2}8<-{1,2}.*|@include\(.*|!INCLUDE\b.*|\{\*.*\*\}|\{:[ \t]*toc\b[^}]*\}|:::.*:::|:::[ \t]*\w+[ \t]+[\w-]+=.*|\[!(?:include|video|code)\b.*)[ \t]*$/i;
/** `*[HTML]: the long form`. */
const abbreviation = /^[ \t]*\*\[[^\]\n]+\]:[ \t]*/;

/** Reads the lines that begin or end an admonition, a tab or a definition. */
export function readAdmonitions(text: string, isFenced: (offset: number) => boolean, into: Marks): void {
  /** Where the markers of the open ones stand, in columns. */
  let open: readonly number[] = [];
  let wasBlank = true;
  for (const line of everyLine(text)) {
    const content = text.slice(line.start, Math.min(line.end, line.start + 2000));
    const isBlank = content.trim() === '';
    if (!isBlank && open.length > 0) {
      const indent = indentOf(content);
      open = open.filter((column) => indent >= column + 4);
      const [outermost] = open;
      if (outermost !== undefined) {
        const start = line.start + outermost;
        into.indentations.push({ start, end: Math.min(line.end, start + 4 * open.length) });
      }
    }
    if (!isBlank && !isFenced(line.start)) {
      const marker = readLine(content, line, wasBlank, into);
      if (marker !== null && open.length < 20) open = [...open, marker];
    }
    wasBlank = isBlank;
  }
}

/** Tabs are not counted, so their content stays as it is. */
const indentOf = (content: string): number => /^ */.exec(content)?.[0].length ?? 0;

/** @returns the column of a marker whose content is indented */
function readLine(content: string, line: Span, wasBlank: boolean, into: Marks): number | null {
  if (instruction.test(content)) {
    into.marks.push({ ...line, as: 'nothing' });
    for (const { 1: name = '', 2: value = '', index, 0: whole } of content.matchAll(/([\w-]+)="([^"]*)"/g)) {
      const end = line.start + index + whole.length - 1;
      if (isProsaic(name)) into.arguments.push({ start: end - value.length, end, syntax: 'raw' });
    }
    return null;
  }
  const box = indented.exec(content);
  if (box !== null && (box[0].trimStart().startsWith('=') ? box[3] !== undefined : true)) {
    titleAt(line, content.search(/["']/), box[3] ?? box[4], into);
    return indentOf(content);
  }
  const fence = colons.exec(content) ?? slashes.exec(content) ?? quoted.exec(content);
  if (fence !== null) {
    const bracket = colons.test(content) && fence[2] !== undefined;
    titleAt(line, (fence[1]?.length ?? 0) - (bracket ? 0 : 1), fence[2] ?? fence[3], into);
    return null;
  }
  const term = (wasBlank ? null : definition.exec(content)) ?? abbreviation.exec(content);
  if (term === null) return null;
  into.marks.push({ start: line.start, end: line.start + term[0].length, as: 'edge' });
  return term[0].includes('[') ? null : (term[1]?.length ?? 0);
}

/** What a site shows anyway for a kind of admonition: `/// tip | Tipp` in German, and no title in English. */
const standard =
  /^(?:note|notes|tip|hint|info|information|important|warning|caution|danger|details|example|attention|success|question|hinweis|tipp|wichtig|warnung|achtung|vorsicht|gefahr|beispiel|erfolg|frage)$/i;

/** A line of its own with a title, or nothing. @param before the column of the character before the title */
function titleAt(line: Span, before: number, title: string | undefined, into: Marks): void {
  if (title === undefined || title.trim() === '' || standard.test(title.trim())) {
    into.marks.push({ ...line, as: 'nothing' });
    return;
  }
  const start = line.start + before + 1;
  into.marks.push({ start: line.start, end: start, as: 'edge' });
  into.marks.push({ start: start + title.length, end: line.end + 1, as: 'edge' });
}
