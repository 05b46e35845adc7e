import type { ReadText } from '../../block.ts';
import { readFrontMatter } from '../front-matter.ts';
import { BlockReader } from './block-reader.ts';
import { linesOf } from './lines.ts';
import { Page } from './page.ts';

/**
 * Reads AsciiDoc as Asciidoctor prints it. Listings, literal text, comments, attributes, images and the lines for the
 * preprocessor are not prose; both branches of a condition are. Footnotes are blocks after their paragraph.
 */
export const readAsciidoc: ReadText = (text) => {
  const page = new Page(text);
  const front = /^---\r?\n(?:(?!---)[^\n]*\n){1,200}?---(?=\r?\n)/.exec(text)?.[0].length ?? 0;
  const { blocks, properties } = readFrontMatter(text, { start: 0, end: front });
  page.blocks.push(...blocks);
  new BlockReader(page).readDocument(linesOf(text, { start: front, end: text.length }));
  return { blocks: page.blocks, properties, remarks: page.remarks, notices: [] };
};
