import type { Replacement } from '../../write/writer.ts';
import type { ReviewState, StateMarks } from '../unit.ts';
import { attributeChange } from '../xml/tag.ts';

/** Qt Linguist marks what is not finished; a translation without a mark is. */
export const qtStateChanges = (
  { translation }: StateMarks,
  state: ReviewState,
  text: string,
): readonly Replacement[] =>
  translation === undefined
    ? []
    : attributeChange(text, translation, 'type', state === 'reviewed' ? null : 'unfinished');
