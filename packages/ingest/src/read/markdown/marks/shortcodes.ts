import type { Span } from '@gegenlesen/bitext';
import { type ArgumentSyntax, finderOf, findersOf, isAlone, isProsaic, type Marks } from './mark.ts';

/** Reads the markup at an offset into the marks. Returns where it ends, or null if there is none of its kind. */
export type ReadMark = (start: number) => number | null;

/** Shortcodes and Liquid blocks whose content is code. */
const ofCode = /^(?:highlight|code|codeblock|code-block|mermaid|math|katex|raw_html|prism|plantuml|graphviz)$/;

/** `{{< figure caption="…" >}}` and `{{% note %}}` of Hugo. */
export function shortcodesOf(text: string, into: Marks): ReadMark {
  const closers = { '<': finderOf(text, />\}\}/), '%': finderOf(text, /%\}\}/) };
  const closingTag = findersOf(text, (name) => new RegExp(`\\{\\{[<%]\\s*/\\s*${name}\\s*[>%]\\}\\}`));
  return (start) => {
    const end = closers[text[start + 2] === '<' ? '<' : '%'](start + 3)?.end;
    return end === undefined ? null : readTag(text, { start, end }, { syntax: 'go', inner: 3, closingTag }, into);
  };
}

/** `{% include figure.html caption="…" %}` of Jekyll, and what is left of it in other template languages. */
export function liquidOf(text: string, into: Marks): ReadMark {
  const close = finderOf(text, /%\}/);
  const closingTag = findersOf(text, (name) => new RegExp(`\\{%-?\\s*end${name}\\s*-?%\\}`));
  return (start) => {
    const end = close(start + 2)?.end;
    return end === undefined ? null : readTag(text, { start, end }, { syntax: 'raw', inner: 2, closingTag }, into);
  };
}

/** `{{ page.title }}`: what a template fills in. */
export function fillersOf(text: string, into: Marks): ReadMark {
  const close = finderOf(text, /\}\}|\n/);
  return (start) => {
    const { end } = close(start + 2) ?? { end: text.length };
    if (text[end - 1] !== '}') return null;
    into.marks.push({ start, end, as: 'atom' });
    return end;
  };
}

interface Style {
  readonly syntax: ArgumentSyntax;
  /** How many characters come before and after the name and the arguments. */
  readonly inner: number;
  /** Where the tag that closes a block of a name is, after an offset. */
  readonly closingTag: (name: string, from: number) => Span | null;
}

function readTag(text: string, span: Span, style: Style, into: Marks): number {
  const inside = text.slice(span.start + style.inner, span.end - style.inner);
  const name = /^[\s-]*([\w-]+)/.exec(inside)?.[1] ?? '';
  const close = ofCode.test(name) || name === 'comment' ? style.closingTag(name, span.end) : null;
  if (close !== null) {
    const whole = { start: span.start, end: close.end };
    if (name === 'comment') into.comments.push({ inner: { start: span.end, end: close.start }, whole });
    into.marks.push({ ...whole, as: 'nothing' });
    return close.end;
  }
  const values = argumentsOf(inside, span.start + style.inner, style.syntax);
  const inPlace = isAlone(text, span) ? undefined : values.find(({ name: of }) => /^(?:text|content)$/i.test(of));
  if (inPlace !== undefined) {
    into.marks.push({ start: span.start, end: inPlace.start, as: 'nothing' });
    into.marks.push({ start: inPlace.end, end: span.end, as: 'nothing' });
    into.arguments.push({ start: inPlace.start, end: inPlace.end, syntax: style.syntax, isInPlace: true });
    return span.end;
  }
  into.marks.push({ ...span, as: 'nothing' });
  for (const { start, end } of values) into.arguments.push({ start, end, syntax: style.syntax });
  return span.end;
}

const goArguments = /([\w-]+)\s*=\s*(?:"((?:[^"\\]|\\[\s\S])*)"|`([^`]*)`)/g;
const liquidArguments = /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The arguments that are prose. */
function argumentsOf(inside: string, offset: number, syntax: ArgumentSyntax): readonly (Span & { name: string })[] {
  return [...inside.matchAll(syntax === 'go' ? goArguments : liquidArguments)].flatMap(
    ({ 0: whole, 1: name = '', 2: quoted, 3: other = '', index }) => {
      if (!isProsaic(name)) return [];
      const end = offset + index + whole.length - 1;
      return [{ name, start: end - (quoted ?? other).length, end }];
    },
  );
}
