import type { Block, ReadText, Remark } from '../../block.ts';
import { readFrontMatter } from '../front-matter.ts';
import { BlockReader } from './block-reader.ts';
import { linesOf } from './lines.ts';

/**
 * Reads AsciiDoc as Asciidoctor prints it. Listings, literal text, comments, attributes, images and the lines for the
 * preprocessor are not prose; both branches of a condition are. Footnotes are blocks after their paragraph.
 */
export const readAsciidoc: ReadText = (text) => {
  const blocks: Block[] = [];
  const remarks: Remark[] = [];
  const front = /^---\r?\n(?:(?!---)[^\n]*\n){1,200}?---(?=\r?\n)/.exec(text)?.[0].length ?? 0;
  const { blocks: titles, properties } = readFrontMatter(text, { start: 0, end: front });
  blocks.push(...titles);
  const reader = new BlockReader(text, blocks, remarks);
  reader.readDocument(linesOf(text, { start: front, end: text.length }));
  return { blocks, properties, remarks, notices: [] };
};
