import type { Span } from '@gegenlesen/bitext';
import { finderOf, findersOf, isAlone, isProsaic, type Marks } from './mark.ts';
import type { ReadMark } from './shortcodes.ts';

/** Elements within a line of text, and those that begin a new paragraph. All others are components. */
const ofLine =
  /^(?:a|abbr|b|bdi|bdo|br|cite|code|data|del|dfn|em|i|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|time|u|var|wbr)$/;
const ofBlock =
  /^(?:p|div|section|article|aside|header|footer|main|nav|h[1-6]|ul|ol|li|dl|dt|dd|table|thead|tbody|tfoot|tr|td|th|caption|blockquote|figure|figcaption|details|summary)$/;
/** Elements without prose; `FileTree` has names of files. */
const silent = /^(?:script|style|svg|pre|math|iframe|template|FileTree)$/;
/** A line that begins and ends with components: each is a paragraph. */
const ofComponents = /^[ \t]*<[A-Z][^\n]*(?:<\/[A-Z][\w.]*>|\/>)[ \t]*\r?$/;

interface Tag {
  readonly name: string;
  readonly isClosing: boolean;
  readonly isEmpty: boolean;
  readonly end: number;
  readonly attributes: readonly (Span & { readonly name: string })[];
}

/**
 * The tags of JSX. Their children are Markdown.
 *
 * @param braces where each `{` of an expression ends
 * @param onlyComponents leaves elements in lower case to HTML
 */
export function tagsOf(text: string, braces: Braces, onlyComponents: boolean, into: Marks): ReadMark {
  const closingTag = findersOf(text, (name) => new RegExp(`</${name}\\s*>`));
  return (start) => {
    const tag = tagAt(text, start, braces);
    if (tag === null || (onlyComponents && !/^[A-Z]/.test(tag.name))) return null;
    const { name, end } = tag;
    const close = silent.test(name) && !tag.isClosing && !tag.isEmpty ? closingTag(name, end) : null;
    if (close !== null) {
      into.marks.push({ start, end: close.end, as: 'nothing' });
      return close.end;
    }
    const inLine = ofLine.test(name) ? ({ isInline: true } as const) : {};
    const isEdge = ofBlock.test(name) || (/^[A-Z]/.test(name) && isEdgeOfLine(text, { start, end }));
    const as = name === 'br' ? 'blank' : isEdge ? 'edge' : 'nothing';
    into.marks.push({ start, end, as, ...inLine });
    for (const { name: of, ...span } of tag.attributes) {
      if (isProsaic(of)) into.arguments.push({ ...span, syntax: 'jsx' });
    }
    return end;
  };
}

/** Whether a tag is the first or the last one on a line of components. */
function isEdgeOfLine(text: string, { start, end }: Span): boolean {
  const isFirst = /^[ \t]*$/.test(text.slice(Math.max(start - 40, text.lastIndexOf('\n', start - 1) + 1), start));
  const isLast = /^[ \t]*\r?(?:\n|$)/.test(text.slice(end, end + 40));
  if (!isFirst && !isLast) return false;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  return ofComponents.test(text.slice(lineStart, lineEnd < 0 ? text.length : lineEnd));
}

const head = /<(\/?)([A-Za-z][\w.:-]*)?/y;
const attribute = /\s*(?:([\w@:.#$-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|(?=\{)|([^\s"'{}<>`=]+)))?|(\/?>)|(?=\{))/y;

function tagAt(text: string, start: number, braces: Braces): Tag | null {
  head.lastIndex = start;
  const [opening = '', slash, name = ''] = head.exec(text) ?? [];
  if (opening === '' || (name === '' && text[start + opening.length] !== '>')) return null;
  const attributes: (Span & { name: string })[] = [];
  attribute.lastIndex = start + opening.length;
  for (let found = attribute.exec(text); found !== null; found = attribute.exec(text)) {
    const [, of, double, single, , closing] = found;
    const end = attribute.lastIndex;
    if (closing !== undefined) return { name, isClosing: slash === '/', isEmpty: closing === '/>', end, attributes };
    const value = double ?? single;
    if (of !== undefined && value !== undefined)
      attributes.push({ name: of, start: end - 1 - value.length, end: end - 1 });
    if (text[end] === '{') {
      const close = braces.get(end);
      if (close === undefined) return null;
      attribute.lastIndex = close;
    }
  }
  return null;
}

/** Where each brace that opens an expression has its end, after the closing one. */
export type Braces = ReadonlyMap<number, number>;

const longestExpression = 50_000;
const mostUnclosed = 50;
const inExpression = /[{}]|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\[\s\S])*`|\/\*[\s\S]*?\*\//g;

/** The outermost braces of a text. Where too many are not closed, there are no expressions. */
export function bracesOf(text: string, isCode: (offset: number) => boolean): Braces {
  const braces = new Map<number, number>();
  let unclosed = 0;
  for (let start = text.indexOf('{'); start >= 0; start = text.indexOf('{', start)) {
    const end = isCode(start) || text[start - 1] === '\\' ? null : closingBrace(text, start);
    if (end === null) {
      start += 1;
      continue;
    }
    if (end < 0) unclosed += 1;
    else braces.set(start, end);
    if (unclosed > mostUnclosed) return new Map();
    start = end < 0 ? start + 1 : end;
  }
  return braces;
}

/** @returns a negative number if there is none */
function closingBrace(text: string, start: number): number {
  const inside = text.slice(start, start + longestExpression);
  let depth = 0;
  for (const { 0: found, index } of inside.matchAll(inExpression)) {
    if (found === '{') depth += 1;
    else if (found === '}') depth -= 1;
    if (depth === 0) return start + index + 1;
  }
  return -1;
}

/** `{props.name}`, and comments as expressions. */
export function expressionsOf(text: string, braces: Braces, into: Marks): ReadMark {
  return (start) => {
    const end = braces.get(start);
    if (end === undefined) return null;
    const inside = text.slice(start + 1, end - 1);
    const [, comment] = /^\s*\/\*([\s\S]*)\*\/\s*$/.exec(inside) ?? [];
    if (comment !== undefined) {
      const from = text.indexOf('/*', start) + 2;
      into.comments.push({ inner: { start: from, end: from + comment.length }, whole: { start, end } });
    }
    const isShort = comment === undefined && inside.length <= 60 && !/[\n<]/.test(inside) && /\w/.test(inside);
    into.marks.push({ start, end, as: isShort && !isAlone(text, { start, end }) ? 'atom' : 'nothing' });
    return end;
  };
}

const moduleLine =
  /^(?:import\s*(?:["'{*]|[\w$]+\s*(?:,|from\b))|export\s+(?:default\b|const\b|let\b|var\b|function\b|async\b|class\b|type\b|interface\b|[{*]))/gm;

/** `import` and `export` with all that belongs to them, up to an empty line outside braces. */
export function* modulesOf(text: string, braces: Braces, isCode: (offset: number) => boolean): Generator<Span> {
  const blankLine = finderOf(text, /\n[ \t]*\r?\n/);
  let until = 0;
  for (const { index: start } of text.matchAll(moduleLine)) {
    if (start < until || isCode(start)) continue;
    until = start;
    for (;;) {
      const end = blankLine(until)?.start ?? text.length;
      const open = nextBrace(text, braces, until, end);
      if (open === null) {
        until = end;
        break;
      }
      until = open;
    }
    yield { start, end: until };
  }
}

/** The end of the next expression that begins before an offset. */
function nextBrace(text: string, braces: Braces, from: number, end: number): number | null {
  for (let at = text.indexOf('{', from); at >= 0 && at < end; at = text.indexOf('{', at + 1)) {
    const close = braces.get(at);
    if (close !== undefined) return close;
  }
  return null;
}
