import { InputError, type Span } from '@gegenlesen/bitext';
import type { Place, Writer, Written } from '../../write/writer.ts';
import { withFrontMatter } from '../front-matter/write-front-matter.ts';
import type { Argument } from './marks/mark.ts';
import { type SiteMarkup, siteMarkupOf } from './site-markup.ts';

/**
 * Writes text as its place needs it: front matter by its syntax, attributes and arguments with the escapes of their
 * language, HTML with character references, and all else with the backslashes of CommonMark.
 */
export const markdownWriter: Writer = withFrontMatter({
  escape: (typed, place) => {
    const { arguments: found, code } = markupOf(place.document);
    const argument = at(found, place.offset);
    if (argument !== undefined) return inArgument(typed, argument, place.document);
    if (code.some(({ start, end }) => place.offset > start && place.offset < end)) return inCode(typed, place);
    return isInHtml(place) ? inHtml(typed) : inText(typed, place);
  },
});

/** A file may have many corrections. */
const known = new WeakMap<Written, SiteMarkup>();

function markupOf(document: Written): SiteMarkup {
  const markup = known.get(document) ?? siteMarkupOf(document.text, document.path);
  known.set(document, markup);
  return markup;
}

const at = (spans: readonly Argument[], offset: number): Argument | undefined =>
  spans.find(({ start, end }) => offset >= start && offset <= end);

function inArgument(typed: string, { syntax, start, end }: Argument, document: Written): string {
  const mark = document.text[end] ?? '"';
  if (syntax === 'jsx') {
    return typed.replace(/["'<>{}]|&(?=#?\w+;)/g, (character) => `&#${character.charCodeAt(0)};`);
  }
  const hasEscapes = syntax === 'go' && mark === '"';
  if ((hasEscapes || !typed.includes(mark)) && !/[%>}]\}|\n/.test(typed)) {
    return hasEscapes ? typed.replace(/[\\"]/g, '\\$&') : typed;
  }
  throw new InputError(document.path, `cannot hold \`${mark}\`, \`%}\`, \`>}\` or a line break in an argument`, {
    place: `\`${document.text.slice(start, end).slice(0, 40)}\``,
    remedy: 'use other quotation marks',
  });
}

function inCode(typed: string, { document, segment }: Place): string {
  if (typed.includes('`')) {
    throw new InputError(document.path, 'cannot hold a backtick in code', { remedy: 'change the code in the file' });
  }
  return segment.kind === 'table-cell' ? typed.replaceAll('|', '\\|') : typed;
}

const htmlBlock = /^<(?:[a-z][\w-]*[\s>/]|\/[a-z]|!)/i;

/** Whether the lines around, up to an empty one, are HTML to CommonMark. */
function isInHtml({ document, offset }: Place): boolean {
  const { isMdx, body, marks } = markupOf(document);
  const block =
    body
      .slice(Math.max(0, offset - 20_000), offset)
      .split(/\n[ \t]*\r?\n/)
      .at(-1)
      ?.trimStart() ?? '';
  const start = offset - block.length;
  return !isMdx && htmlBlock.test(block) && !inlineTag.test(block) && !marks.some((mark) => mark.start === start);
}

const inlineTag = /^<(?:a|abbr|b|br|code|del|em|i|img|ins|kbd|mark|q|s|small|span|strong|sub|sup|u)\b/i;

const inHtml = (typed: string): string =>
  typed.replace(/[&<>{`$]|:(?=[a-z][a-z\d_+-]*:)/g, (sign) => entities[sign] ?? `&#${sign.charCodeAt(0)};`);

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const address = /(?:https?:\/\/|www\.)[^\s<]*/g;

/** Signs that would be markup get a backslash; an address is left alone, because a backslash would be part of it. */
function inText(typed: string, { isFirst }: Place): string {
  const spans: Span[] = [...typed.matchAll(address)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
  let escaped = '';
  let last = 0;
  for (const { start, end } of spans) {
    escaped += withBackslashes(typed.slice(last, start)) + typed.slice(start, end);
    last = end;
  }
  escaped += withBackslashes(typed.slice(last));
  return isFirst
    ? escaped.replace(/^[-+=#:/!?]|^(\d{1,9})(?=[.)])/, (found, digits) =>
        digits === undefined ? `\\${found}` : `${found}\\`,
      )
    : escaped;
}

const withBackslashes = (typed: string): string =>
  typed.replace(/[\\`*_[\]<>|~{]|&(?=#?\w+;)|\$(?=[^\s\d])|:(?=[a-z][a-z\d_+-]*:)/g, '\\$&');
