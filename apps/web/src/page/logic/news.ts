import type { ReviewEvent } from '../../api/event.ts';

/** What a page knows about a document when an event arrives. */
export interface Known {
  readonly id: string;
  /** Null until the document is loaded. */
  readonly revision: number | null;
  /** Decisions that this page sent and whose events have not arrived yet. */
  readonly echoes: number;
}

/** What an event means to a page: whether to fetch the document again, and how many echoes are still to come. */
export interface Heard {
  readonly isNews: boolean;
  readonly echoes: number;
}

/**
 * Edits and changes of beads increase the revision, which shows whether this page made them. Decisions do not; as many
 * of them are ignored as this page has sent. If another person's decision is ignored by mistake, the next one is news.
 */
export function heard({ kind, document, revision }: ReviewEvent, { id, revision: known, echoes }: Known): Heard {
  // An event without a document concerns all: a decision on words was made, or the connection was interrupted.
  if (document !== null && document !== id) return { isNews: false, echoes };
  if (kind === 'reading' || (kind === 'list' && document !== null)) return { isNews: false, echoes };
  if (kind === 'decision' && echoes > 0) return { isNews: false, echoes: echoes - 1 };
  const counts = kind === 'edit' || kind === 'beads' || kind === 'checked';
  const isOld = counts && revision !== null && known !== null && revision <= known;
  return { isNews: !isOld, echoes };
}
