import { type Format, fileFormats, formatOfEnding, InputError } from '@gegenlesen/bitext';

/** Endings that say the language and not the format: `README.de`. */
const ofLanguage = /^(?:de|en)(?:[-_]\w{2,8})?$/;

const looksLikeHtml = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i;
const looksLikeMarkdown = [
  /^---\r?\n(?:[^\n]*\n){1,200}?---\r?$/,
  /^#{1,6} \S/m,
  /\]\([^)\s]+\)/,
  /^(?:```|~~~)/m,
  /\*\*\S/,
];

const endingOf = (path: string): string => /[^./\\]\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';

/** The format that the ending of a file name stands for, if any. */
export const formatByEnding = (path: string): Format | null => formatOfEnding(endingOf(path));

/**
 * The format, judged by the ending of the file name or, if it has none, by the beginning of the text.
 *
 * @throws InputError naming the known endings if the ending is another
 */
export function formatOf(path: string, text: string): Format {
  const ending = endingOf(path);
  const byEnding = formatByEnding(path);
  if (byEnding !== null && byEnding !== 'text') return byEnding;
  const beginning = text.slice(0, 10_000);
  if (looksLikeHtml.test(beginning)) return 'html';
  if (byEnding === 'text') return 'text';
  if (ending === '' || ofLanguage.test(ending)) return signsOfMarkdown(beginning) >= 2 ? 'markdown' : 'text';
  throw new InputError(path, `has the ending \`.${ending}\`, which is not known`, {
    remedy: `name a file with one of the endings ${knownEndings()}, or read it with \`--read-as text\``,
  });
}

const signsOfMarkdown = (beginning: string): number => looksLikeMarkdown.filter((sign) => sign.test(beginning)).length;

const knownEndings = (): string =>
  Object.values(fileFormats)
    .flatMap(({ endings }) => endings.map((ending) => `\`.${ending}\``))
    .join(', ');
