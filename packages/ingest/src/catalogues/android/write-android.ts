import type { Segment } from '@gegenlesen/bitext';
import { lacksSome, never, type Writer, type Written } from '../../write/writer.ts';
import { isInCdata, withoutSections, xmlText } from '../xml/write-xml.ts';

const markup = /<(?:[^<>"']|"[^"]*"|'[^']*')*>|&(?!(?:amp|lt|gt|quot|apos);)\w+;/g;
const escapes: Readonly<Record<string, string>> = { '\n': '\\n', '\t': '\\t', '\r': '\\u000d' };

interface Ends {
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** Blanks at the ends, and all but the first of several, would be lost. */
function escaped(typed: string, isLiteral: boolean, document: Written, { isFirst, isLast }: Ends): string {
  const text = typed
    .replace(/[\\'"]/g, '\\$&')
    .replace(/[\n\t\r]/g, (character) => escapes[character] ?? character)
    .replace(isFirst ? /^[@?]/ : never, '\\$&')
    .replace(isFirst ? /^ / : never, blank)
    .replace(isLast ? / $/ : never, blank)
    .replace(/(?<= ) /g, blank);
  return xmlText(text, isLiteral, document);
}

const blank = '\\u0020';

export const androidWriter: Writer = {
  escape: (typed, place) => escaped(typed, isInCdata(place.document, place.offset), place.document, place),
  rewrite: (segment, wanted, document) => {
    if (!/[<"]|[\t\r\n]| {2}|&\w+;/.test(segment.text) && !lacksSome(document, wanted)) return null;
    const { text, ...span } = withoutSections(segment, document, (isLiteral) =>
      isLiteral ? escaped(wanted, true, document, whole) : withMarkup(wanted, segment, document),
    );
    // The other one of two quotation marks may be before or after the segment.
    const marks = segment.text.replace(/\\[\s\S]|<(?:[^<>"']|"[^"]*"|'[^']*')*>/g, '').split('"').length - 1;
    return { ...span, text: marks % 2 === 1 ? `"${text}` : text };
  },
};

const whole = { isFirst: true, isLast: true };

/** The tags that the string has stay tags, as long as each is closed; others become text. */
function withMarkup(wanted: string, { text }: Segment, document: Written): string {
  const known = new Set(text.replace(/<!\[CDATA\[[\s\S]*?(?:\]\]>|$)/g, '').match(markup));
  const kept = [...wanted.matchAll(markup)].filter(([found]) => known.has(found));
  if (!isBalanced(kept.map(([found]) => found))) return escaped(wanted, false, document, whole);
  let at = 0;
  let written = '';
  for (const { 0: found, index } of kept) {
    written += escaped(wanted.slice(at, index), false, document, { isFirst: at === 0, isLast: false }) + found;
    at = index + found.length;
  }
  return written + escaped(wanted.slice(at), false, document, { isFirst: at === 0, isLast: true });
}

function isBalanced(tags: readonly string[]): boolean {
  const open: string[] = [];
  for (const tag of tags) {
    const [, slash, name = '', end] = /^<(\/?)([^\s/>]+)[\s\S]*?(\/?)>$/.exec(tag) ?? [];
    if (slash === '/' && open.pop() !== name) return false;
    if (slash === '' && end === '') open.push(name);
  }
  return open.length === 0;
}
