import type { Format } from '@gegenlesen/bitext';

const formatsByEnding: Readonly<Record<string, Format>> = {
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  mkd: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
};

const looksLikeHtml = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i;
const looksLikeMarkdown = [
  /^---\r?\n(?:[^\n]*\n){1,200}?---\r?$/,
  /^#{1,6} \S/m,
  /\]\([^)\s]+\)/,
  /^(?:```|~~~)/m,
  /\*\*\S/,
];

/** The format, judged by the file extension or, if that is not conclusive, by the beginning of the text. */
export function formatOf(path: string, text: string): Format {
  const ending = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  const byEnding = formatsByEnding[ending];
  if (byEnding !== undefined) return byEnding;
  const beginning = text.slice(0, 10_000);
  if (looksLikeHtml.test(beginning)) return 'html';
  if (ending !== '') return 'text';
  return looksLikeMarkdown.filter((sign) => sign.test(beginning)).length >= 2 ? 'markdown' : 'text';
}
