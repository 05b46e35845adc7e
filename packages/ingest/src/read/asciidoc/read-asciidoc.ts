import type { ReadText } from '../../block.ts';
import { frontMatterOf } from '../front-matter/front-matter.ts';
import { readFrontMatter } from '../front-matter/read-front-matter.ts';
import { BlockReader } from './block-reader.ts';
import { linesOf } from './lines.ts';
import { Page } from './page.ts';

/**
 * Reads AsciiDoc as Asciidoctor prints it. Listings, literal text, comments, attributes, images and the lines for the
 * preprocessor are not prose; both branches of a condition are. Footnotes are blocks after their paragraph.
 */
export const readAsciidoc: ReadText = async (text, path, { frontMatter = [] } = {}) => {
  const page = new Page(text);
  const matter = frontMatterOf(text);
  const front = matter === null ? noFrontMatter : await readFrontMatter(text, matter, path, frontMatter);
  page.blocks.push(...front.blocks);
  new BlockReader(page).readDocument(linesOf(text, { start: matter?.whole.end ?? 0, end: text.length }));
  return { blocks: page.blocks, properties: front.properties, remarks: page.remarks, notices: front.notices };
};

const noFrontMatter = { blocks: [], properties: [], notices: [] };
