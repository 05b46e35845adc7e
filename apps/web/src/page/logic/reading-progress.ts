import type { ReviewEvent } from '../../api/event.ts';

/** How many sentences of each document that is being checked have been read. */
export type ReadingProgress = ReadonlyMap<string, NonNullable<ReviewEvent['read']>>;

/** The progress after an event; a document that is read to its end, or checked, is left out. */
export function progressAfter(before: ReadingProgress, { kind, document, read }: ReviewEvent): ReadingProgress {
  if (document === null || (read === undefined && !before.has(document))) return before;
  const after = new Map(before);
  if (kind === 'reading' && read !== undefined && read.done < read.of) after.set(document, read);
  else after.delete(document);
  return after;
}
