import type { Replacement } from '../../write/writer.ts';
import type { ReviewState, StateMarks } from '../unit.ts';

/** Xcode knows what is translated and what needs review. */
export const stringCatalogStateChanges = (
  { state: place }: StateMarks,
  state: ReviewState,
  text: string,
): readonly Replacement[] => {
  const value = state === 'reviewed' ? '"translated"' : '"needs_review"';
  return place === undefined || text.slice(place.start, place.end) === value ? [] : [{ ...place, text: value }];
};
