import type { Span } from '@gegenlesen/bitext';
import type { Property } from '../../block.ts';
import { collapse, type Part } from '../../prose.ts';
import { everyLine } from '../lines.ts';

const entry = /^([A-Za-z_][\w.-]*)[ \t]*[:=][ \t]*/;

/**
 * The entries at the top level of YAML or TOML front matter, read line by line: strings on one line or indented below their
 * key. Lists and objects are ignored.
 *
 * @param span of the front matter, with or without the fences
 */
export function propertiesOf(text: string, span: Span): Property[] {
  return [...entries(text, span)].flatMap(({ name, parts }) => {
    const [first, last] = [parts[0], parts.at(-1)];
    if (first === undefined || last === undefined) return [];
    return [{ name, value: parts.map((part) => part.text).join(''), start: first.start, end: last.end }];
  });
}

function* entries(text: string, { start, end }: Span): Generator<{ name: string; parts: Part[] }> {
  let name: string | undefined;
  let value: Span = { start, end };
  for (const line of everyLine(text.slice(start, end))) {
    const content = text.slice(start + line.start, start + line.end);
    const found = entry.exec(content);
    if (found === null && /^\s/.test(content)) value = { ...value, end: start + line.end };
    else {
      if (name !== undefined) yield { name, parts: scalar(text, value) };
      name = found?.[1]?.toLowerCase();
      value = { start: start + line.start + (found?.[0].length ?? 0), end: start + line.end };
    }
  }
  if (name !== undefined) yield { name, parts: scalar(text, value) };
}

/** The characters of a YAML scalar, without quotation marks, block scalar signs and escapes. */
function scalar(text: string, { start, end }: Span): Part[] {
  const raw = text.slice(start, end);
  const block = /^[|>][+-]?[ \t]*\r?\n/.exec(raw);
  if (block !== null) return collapse([{ text: raw.slice(block[0].length), start: start + block[0].length, end }]);
  const [, quote = '', inner = raw] = /^(["'])([\s\S]*)\1\s*$/.exec(raw) ?? [];
  const parts: Part[] = [];
  const from = start + quote.length;
  for (const { 0: piece, index } of inner.matchAll(/\\["\\/]|''|[^\\']+|[\s\S]/g)) {
    const isEscape = (quote === '"' && /^\\./.test(piece)) || (quote === "'" && piece === "''");
    parts.push({ text: isEscape ? piece.slice(1) : piece, start: from + index, end: from + index + piece.length });
  }
  return collapse(parts);
}
