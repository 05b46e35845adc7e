import type { Span } from '@gegenlesen/bitext';
import type { Block, Reading } from '../../block.ts';
import { partSpans } from '../../containers/parts.ts';
import { rootOf } from '../../containers/xml.ts';
import { PartReader } from './part-reader.ts';
import { readStyles, type Styles } from './styles.ts';

/**
 * Reads the parts of a DOCX (ECMA-376, part 1) as they look when all changes are accepted. Hidden text, comments, tables
 * of contents, numbers of pages and code are not prose.
 *
 * @param text the XML of the parts, joined as in `containers/parts.ts`
 * @throws InputError if the XML is broken
 */
export function readDocx(text: string, path: string): Reading {
  const parts = partSpans(text);
  const isStyles = ({ start }: Span): boolean => /(?:^|:)styles$/.test(rootOf(text, start));
  const ofStyles = parts.find(isStyles);
  const styles: Styles = ofStyles === undefined ? new Map() : readStyles(text, ofStyles, path);
  const blocks = parts.flatMap((part): readonly Block[] =>
    isStyles(part) ? [] : new PartReader(text, styles).read(part, path),
  );
  return { blocks, properties: [], remarks: [], notices: [] };
}
