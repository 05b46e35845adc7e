import type { ReviewEvent } from '../../api/event.ts';

/** What a page knows of a document when it hears an event. */
export interface Known {
  readonly id: string;
  /** Null until the document is here. */
  readonly revision: number | null;
  /** Decisions that this page sent itself, and of which it hears as well. */
  readonly echoes: number;
}

/** What an event means to a page: whether to ask again, and how many echoes are still to come. */
export interface Heard {
  readonly isNews: boolean;
  readonly echoes: number;
}

/**
 * Edits and changes of beads count the revision up, so that what this page did itself is known by it. Decisions do not:
 * of them as many are left out as this page sent. Where another person's is taken for one of those, the next is news.
 */
export function heard({ kind, document, revision }: ReviewEvent, { id, revision: known, echoes }: Known): Heard {
  // An event without a document is about all of them: the same words were decided on, or the connection was broken.
  if (document !== null && document !== id) return { isNews: false, echoes };
  if (kind === 'list' && document !== null) return { isNews: false, echoes };
  if (kind === 'decision' && echoes > 0) return { isNews: false, echoes: echoes - 1 };
  const counts = kind === 'edit' || kind === 'beads' || kind === 'checked';
  const isOld = counts && revision !== null && known !== null && revision <= known;
  return { isNews: !isOld, echoes };
}
