import type { Reading } from '../block.ts';
import { partSpans } from '../containers/parts.ts';
import { readHtml, refuseLargeHtml } from './html.ts';

/**
 * Reads the chapters of an EPUB as HTML.
 *
 * @param text the XHTML of the chapters, joined as in `containers/parts.ts`
 * @throws InputError if a chapter is too large to parse
 */
export function readEpub(text: string, path: string): Reading {
  const parts = partSpans(text);
  for (const { start, end } of parts) refuseLargeHtml(end - start, path);
  const seen = withoutEmptyElements(text);
  const chapters = parts.map((part) => readHtml(seen, part, { isWhole: true }));
  return {
    // Readers do not show the titles of chapters, which are often names of files.
    blocks: chapters.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind !== 'metadata')),
    properties: chapters.flatMap(({ properties }) => properties),
    remarks: [],
    notices: [],
  };
}

const withoutContent = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;

/**
 * HTML does not know `<title/>` or `<a id="p1"/>`: a browser would take all that follows for its content. They become
 * comments of the same length.
 */
const withoutEmptyElements = (text: string): string =>
  text.replace(/<([A-Za-z][\w:-]*)((?:[^<>"']|"[^"<]*"|'[^'<]*')*)\/>/g, (tag, name: string) =>
    withoutContent.test(name) ? tag : `<!${' '.repeat(tag.length - 3)}>`,
  );
