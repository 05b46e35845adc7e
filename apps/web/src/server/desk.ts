import type { CheckRequest, Pool, Taught } from '@gegenlesen/worker';
import type { Knowledge } from 'gegenlesen';
import type { DocumentSummary } from '../api/document.ts';
import type { ReviewEvent } from '../api/event.ts';
import type { Database } from '../data/database.ts';
import type { StoredDocument } from '../data/documents.ts';
import type { KeptDecision } from '../review/kept-decisions.ts';
import type { CheckTexts } from './check-texts.ts';

/** A document's entry in the list. */
export type Counts = Pick<DocumentSummary, 'score' | 'words' | 'open' | 'decided' | 'edits'>;

/** Everything that an answer needs. */
export interface Desk {
  readonly database: Database;
  /** Checks files. */
  readonly checkTexts: CheckTexts;
  /** Threads that check whole documents with their edits. */
  readonly pool: Pool;
  /** For single sentences, which are checked in this process. */
  readonly knowledge: Knowledge;
  readonly taught: readonly Taught[];
  /** What a project wants checked in two texts, by their paths. */
  readonly requestFor: (original: string, translation: string) => CheckRequest;
  /** A checked document; null if there is none. */
  readonly document: (id: string) => Promise<StoredDocument | null>;
  /** A document's entry in the list at a revision; null if there is none. */
  readonly counts: (desk: Desk, id: string, revision: number) => Promise<Counts | null>;
  readonly decisions: () => Promise<readonly KeptDecision[]>;
  /** Checks a document that is waiting. */
  readonly check: (id: string) => void;
  /** Shows a notice in the list about a document that waits; null removes it. */
  readonly noteWaiting: (id: string, notice: string | null) => void;
  /** Tells everybody how many sentences of a document that waits have been read. */
  readonly noteRead: (id: string, read: NonNullable<ReviewEvent['read']>) => void;
  /** Checks a whole document again, soon and in the background. */
  readonly recheck: (id: string) => void;
}

/** What a project wants checked in a document. */
export const requestOf = (desk: Desk, { originalPath, translationPath }: StoredDocument): CheckRequest =>
  desk.requestFor(originalPath, translationPath);

/** Whether a reader reads the sentences of a document. */
export function isRead(desk: Desk, document: StoredDocument): boolean {
  const { meaning, reading } = requestOf(desk, document);
  return desk.knowledge.reader !== undefined && meaning && reading;
}
