import type { Span } from '@gegenlesen/bitext';

/** A scalar of YAML; its span is what is between its quotation marks, or below its indicator. */
export interface YamlScalar extends Span {
  readonly style: 'plain' | 'single' | 'double' | 'block';
  readonly isInFlow?: true;
}

/** Indentation, list marks, key, anchor or tag. */
const lineHead =
  /([ \t]*)(?:-[ \t]+)*(?:(?:"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|[^\s"'#&*!|>%@`[\]{},][^\n]*?)[ \t]*:(?=[ \t\r\n]))?[ \t]*(?:[&!]\S+[ \t]+)*/y;
const double = /"(?:[^"\\]|\\[\s\S])*"/y;
const single = /'(?:[^']|'')*'/y;
const inFlow = /"(?:[^"\\]|\\[\s\S])*"|'(?:[^']|'')*'|[^\s,[\]{}"':](?:[^,[\]{}\n:]|:(?! ))*/g;

/** The scalar around an offset in a valid block of YAML, or null. @param inner the YAML in the text */
export function yamlScalarAt(text: string, inner: Span, offset: number): YamlScalar | null {
  for (let at = inner.start; at < inner.end && at <= offset; ) {
    lineHead.lastIndex = at;
    const indentation = lineHead.exec(text)?.[1]?.length ?? 0;
    const scalar = scalarFrom(text, lineHead.lastIndex, indentation, inner.end);
    if (offset >= scalar.start && offset <= scalar.end) {
      return text[scalar.start] === '[' || text[scalar.start] === '{' ? flowScalar(text, scalar, offset) : scalar;
    }
    const next = text.indexOf('\n', Math.max(at, scalar.end));
    if (next < 0) return null;
    at = next + 1;
  }
  return null;
}

function scalarFrom(text: string, start: number, indentation: number, end: number): YamlScalar {
  const sign = text[start];
  if (sign === '"' || sign === "'") {
    const pattern = sign === '"' ? double : single;
    pattern.lastIndex = start;
    const close = pattern.test(text) ? pattern.lastIndex - 1 : end;
    return { style: sign === '"' ? 'double' : 'single', start: start + 1, end: close };
  }
  const isBlock = sign === '|' || sign === '>';
  const lineEnd = endOfLine(text, start, end);
  let last = lineEnd;
  for (let next = lineEnd + 1; next < end; ) {
    const until = endOfLine(text, next, end);
    const line = text.slice(next, until);
    const isDeeper = (/^[ \t]*/.exec(line)?.[0].length ?? 0) > indentation;
    if (line.trim() !== '' && (!isDeeper || (!isBlock && (lineEnd === start || /^\s*-\s/.test(line))))) break;
    if (line.trim() !== '') last = until;
    next = until + 1;
  }
  if (isBlock) return { style: 'block', start: Math.min(lineEnd + 1, end), end: last };
  const comment = text.slice(start, lineEnd).search(/[ \t]+#/);
  return { style: 'plain', start, end: comment < 0 ? last : start + comment };
}

function endOfLine(text: string, from: number, end: number): number {
  const found = text.indexOf('\n', from);
  return found < 0 || found > end ? end : found;
}

function flowScalar(text: string, flow: Span, offset: number): YamlScalar | null {
  for (const { 0: found, index } of text.slice(flow.start, flow.end).matchAll(inFlow)) {
    const start = flow.start + index;
    const end = start + found.trimEnd().length;
    if (offset < start || offset > end) continue;
    if (!/^["']/.test(found)) return { style: 'plain', start, end, isInFlow: true };
    return { style: found.startsWith('"') ? 'double' : 'single', start: start + 1, end: end - 1, isInFlow: true };
  }
  return null;
}
