import { wordList } from '@gegenlesen/bitext';
import { addressKey } from './addresses.ts';
import { type Matter, readPatterns } from './matter.ts';

/** Tags that are recognised even without attributes or a closing tag. */
const certain = wordList(
  'a b i u p s br hr em strong span div img li ul ol td tr th table tbody thead sub sup small tt code kbd samp pre font center big strike del ins h1 h2 h3 h4 h5 h6 blockquote dl dt dd para emphasis markup literal guilabel guimenu guibutton wbr nobr',
);
/** Attributes whose values a translator may or must change. */
const translated =
  /^(?:title|alt|placeholder|label|summary|lang|xml:lang|hreflang|aria-[a-z]+|value|content|rel|target|class|style)$/;

const attribute = String.raw`\s+[\p{L}_:@][\p{L}\d_:.@-]*(?:\s*=\s*(?:"[^"<>]*"|'[^'<>]*'|\\"[^"<>]*\\"|[^\s"'<>=]+))?`;
const attributes = new RegExp(attribute, 'gu');
const tag = new RegExp(String.raw`<\/?[\p{L}\d_][\p{L}\d_:.-]*(?:${attribute})*\s*\/?>`, 'gu');
const variable = /<[\p{L}\d](?:[^<>\n%{}$\s]|\s(?=[\p{L}\d|])){0,40}>/gu;

/** The parts of a tag. */
export interface Tag {
  readonly name: string;
  readonly isClosing: boolean;
  /** Whether it closes itself, or needs no closing tag. */
  readonly isEmpty: boolean;
}

export const tagOf = (text: string): Tag => {
  const name = /^<\/?([\p{L}\d_:.-]+)/u.exec(text)?.[1]?.toLowerCase() ?? '';
  return {
    name,
    isClosing: text.startsWith('</'),
    isEmpty: /\/>$/.test(text) || /^(?:br|hr|img|wbr|input)$/.test(name),
  };
};

/** `<br />` is `<br>`; what a translator may change in an attribute does not count. */
function keyOf(text: string): string {
  const { name, isClosing } = tagOf(text);
  const kept = [...text.matchAll(attributes)].flatMap(([written]) => {
    const [key = '', value = ''] = written.trim().split(/\s*=\s*(.*)/s);
    if (translated.test(key.toLowerCase())) return [];
    const bare = value.replace(/^\\?["']|\\?["']$/g, '');
    return [`${key.toLowerCase()}=${/^(?:href|src|url)$/i.test(key) ? addressKey(bare) : bare}`];
  });
  return [`<${isClosing ? '/' : ''}${name}`, ...kept.sort()].join(' ');
}

/** Tags, and words in angle brackets that the reader is to replace: `<your name>`. */
export function readMarkup(text: string): readonly Matter[] {
  if (!text.includes('<')) return [];
  const found = readPatterns(text, [
    { kind: 'tag', pattern: tag, keyOf },
    { kind: 'frame', pattern: variable },
  ]);
  const closed = new Set(found.flatMap((each) => (/^<\/|\/>$/.test(each.text) ? tagOf(each.text).name : [])));
  return found.map((each) => {
    const { name } = tagOf(each.text);
    const isTag =
      certain.has(name) ||
      closed.has(name) ||
      (/^[xgbf]?\d{1,2}$/.test(name) && !/^f(?:32|64)$/.test(name)) ||
      /=/.test(each.text);
    return each.kind === 'tag' && !isTag ? { ...each, kind: 'frame' } : each;
  });
}
