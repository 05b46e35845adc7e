import type { FootnoteLine } from './footnotes.ts';
import { isCode, type Style } from './style.ts';

const bullet = /^[•·‣◦▪●○►∙■□➢✓*–—-]\s+(?=\S)/u;
const number =
  /^\(?(?:\d{1,3}[.)]|[a-z]\))\s+(?!(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b)(?=\S)/u;

/** The text of an item without its bullet or number; null if it is none. */
export function itemText(text: string): string | null {
  const marker = bullet.exec(text) ?? number.exec(text);
  return marker === null ? null : text.slice(marker[0].length);
}

const endsSentence = (text: string): boolean => /[.!?…:]["'»«“”’)\]]*$/.test(text);

/**
 * Whether a line continues the paragraph of some lines, judged by what typesetters do between paragraphs: space, an
 * indented line, a line that ends early, another size or font, a bullet.
 *
 * @param lines of the paragraph, at least one
 * @param isNewPage whether the line is on a later page than the last of them
 */
export function continues(
  lines: readonly FootnoteLine[],
  next: FootnoteLine,
  style: Style,
  isNewPage: boolean,
): boolean {
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined || last.isCell || next.isCell) return false;
  if (isCode(last, style) || isCode(next, style)) return false;
  if (Math.abs(next.size - last.size) > 0.08 * last.size || bullet.test(next.text)) return false;
  if (number.test(next.text) && (endsSentence(last.text) || endsEarly(last, next))) return false;
  const isBelow = !isNewPage && next.y > last.y && next.left === last.left && next.right === last.right;
  if (!isBelow) return continuesElsewhere(last, next);
  if (next.y - last.y > 1.25 * style.leading * next.size) return false;
  if (first !== last && isOtherFont(last, next, style) && endsEarly(last, next)) return false;
  return itemText(first.text) === null
    ? !isIndented(lines, next) && !endsParagraph(last, next, style)
    : isInItem(first, last, next);
}

/** In the next column or on the next page, only the words tell. */
const continuesElsewhere = (last: FootnoteLine, next: FootnoteLine): boolean =>
  !endsSentence(last.text) && (/^[\p{Ll}\d(„"»]/u.test(next.text) || !endsEarly(last, next));

const isInItem = (first: FootnoteLine, last: FootnoteLine, next: FootnoteLine): boolean =>
  next.start > first.start + 0.3 * first.size || (next.start > first.start - 1 && !endsEarly(last, next));

/** Whether the first word of the next line would have had room. */
function endsEarly(last: FootnoteLine, next: FootnoteLine): boolean {
  const firstWord = /^\S*/.exec(next.text)?.[0].length ?? 0;
  const width = (firstWord / Math.max(1, next.text.length)) * (next.end - next.start);
  return last.end + width + 0.8 * last.size < last.right;
}

const isOtherFont = (last: FootnoteLine, next: FootnoteLine, { font }: Style): boolean =>
  last.font !== next.font && (last.font === font) !== (next.font === font);

function isIndented(lines: readonly FootnoteLine[], next: FootnoteLine): boolean {
  const last = lines.at(-1) ?? next;
  const by = (next.start - last.start) / next.size;
  if (Math.abs(by) < 0.6) return false;
  const isCentred = Math.abs(last.start + last.end - next.start - next.end) < next.size;
  if (isCentred) return false;
  // A single line may be the first of a paragraph, indented or with the others hanging from it.
  return lines.length > 1 || (by > 0 && (endsEarly(last, next) || endsSentence(last.text)));
}

function endsParagraph(last: FootnoteLine, next: FootnoteLine, style: Style): boolean {
  if (!endsEarly(last, next)) return false;
  if (endsSentence(last.text) || isOtherFont(last, next, style)) return true;
  return last.end < last.right - 0.4 * (last.right - last.left) && /^[^\p{L}]*\p{Lu}/u.test(next.text);
}
