import type { Span } from '@gegenlesen/bitext';
import { elementsOf } from '../../containers/xml.ts';

/** A sheet, and where its XML is in the text of the document. */
export interface Sheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly part: Span;
}

/** The sheets that a workbook lists, with their parts in the same order. */
export function sheetsIn(workbook: string, parts: readonly Span[], path: string): readonly Sheet[] {
  const listed = elementsOf(workbook, path).filter(({ name }) => name === 'sheet');
  return parts.map((part, i) => {
    const { name = `${i + 1}`, state = 'visible' } = listed[i]?.attributes ?? {};
    return { name, isHidden: state !== 'visible', part };
  });
}
