import { InputError, type Segment } from '@gegenlesen/bitext';
import { lacksSome, type Replacement, unitsOf, type Writer, type Written, withReferences } from '../../write/writer.ts';

type Style = 'plain' | 'single' | 'double' | 'literal' | 'folded' | 'alias';

/** The style of the scalar that begins at an offset, without its quotation mark. */
function styleAt({ text }: Written, start: number): Style {
  if (text[start - 1] === '"') return 'double';
  if (text[start - 1] === "'") return 'single';
  const header = /(?:^|[\s:?-])([|>])[-+\d]*[ \t]*(?:[ \t]#[^\n]*)?\r?\n\s*$/.exec(
    text.slice(Math.max(0, start - 1000), start),
  );
  if (header !== null) return header[1] === '|' ? 'literal' : 'folded';
  return text[start] === '*' ? 'alias' : 'plain';
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Text for between double quotation marks. */
export function doubleQuoted(text: string, document: Written): string {
  const reference = (character: string): string => unitsOf(character, '\\u');
  const escaped = text
    .replace(/[\\"\n\r\t]/g, (character) => escapes[character] ?? character)
    .replace(/[\p{Cc}\u2028\u2029\ufeff]/gu, reference);
  return withReferences(escaped, document, reference);
}

/** What would be a number, a date, a truth value or nothing, what begins with a sign of YAML, and comments and keys. */
const unsafeInPlain = [
  /^[\s\-?:,[\]{}#&*!|>'"%@`=<~]|\s$|:$|:\s|\s#|^$/,
  /^[-+]?[\d.][\d_.,:eE+\-xXa-fA-F]*$/,
  /^(?:null|true|false|yes|no|on|off|y|n)$/i,
];
const unprintable = /[\p{Cc}\u2028\u2029\ufeff]/u;

/** Whether a scalar is in a list in brackets, where commas and brackets end it. */
function isInFlow({ text }: Written, end: number): boolean {
  const next = /\s*[,\]}]/y;
  next.lastIndex = end;
  return next.test(text);
}

function escaped(typed: string, style: Style, document: Written, start: number): string {
  if (style === 'double') return doubleQuoted(typed, document);
  if (style === 'single') return typed.replaceAll("'", "''");
  if (style !== 'literal') return typed;
  const { text } = document;
  const indentation = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return typed.replaceAll('\n', `${text.includes('\r\n') ? '\r\n' : '\n'}${indentation}`);
}

/** A scalar that cannot hold a text in its style is written in quotation marks. */
function rewritten({ start, end, text }: Segment, wanted: string, document: Written): Replacement | null {
  const style = styleAt(document, start);
  if (style === 'literal' || style === 'folded') {
    refuseInBlock(wanted, style, document);
    return null;
  }
  const isFolded = /[\r\n]/.test(text);
  if (style === 'double') {
    return isFolded ? { start, end, text: doubleQuoted(wanted, document).replace(/^ | $/g, '\\x20') } : null;
  }
  const needsMarks =
    (style !== 'single' && isUnsafeInPlain(wanted, isInFlow(document, end))) || unprintable.test(wanted);
  if (isFolded || needsMarks || lacksSome(document, wanted)) {
    const mark = style === 'single' ? 1 : 0;
    return { start: start - mark, end: end + mark, text: `"${doubleQuoted(wanted, document)}"` };
  }
  return style === 'alias' ? { start, end, text: wanted } : null;
}

/** Whether a scalar without quotation marks cannot be a text. */
export const isUnsafeInPlain = (text: string, inFlow: boolean): boolean =>
  unsafeInPlain.some((pattern) => pattern.test(text)) || (inFlow && /[,[\]{}]/.test(text));

function refuseInBlock(wanted: string, style: Style, { path }: Written): void {
  const isUnsafe =
    /^\s|\n$/.test(wanted) || unprintable.test(style === 'folded' ? wanted : wanted.replaceAll('\n', ''));
  if (!isUnsafe) return;
  throw new InputError(path, 'cannot hold this text in a block of YAML, because of a blank or line break', {
    remedy: 'leave the blanks at the beginning and the line breaks as they are',
  });
}

export const yamlWriter: Writer = {
  escape: (typed, { document, segment }) => escaped(typed, styleAt(document, segment.start), document, segment.start),
  rewrite: rewritten,
};
