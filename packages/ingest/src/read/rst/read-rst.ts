import type { ReadText } from '../../block.ts';
import { BodyReader } from './body-reader.ts';
import { rowsOf } from './rows.ts';

/**
 * Reads reStructuredText as docutils and Sphinx print it. Literal blocks, code, comments, targets and tables of contents
 * are not prose; the content of directives that nobody knows is.
 */
export const readRst: ReadText = (text) => {
  const reader = new BodyReader(text);
  const rows = rowsOf(text);
  reader.read(rows, { from: 0, to: rows.length }, { kind: 'paragraph', depth: 0 });
  return { blocks: reader.blocks, properties: [], remarks: reader.remarks, notices: [] };
};
