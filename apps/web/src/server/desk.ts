import type { CheckRequest, Pool, Taught } from '@gegenlesen/worker';
import type { Knowledge } from 'gegenlesen';
import type { DocumentSummary } from '../api/document.ts';
import type { Database } from '../data/database.ts';
import type { StoredDocument } from '../data/documents.ts';
import type { KeptDecision } from '../review/kept-decisions.ts';
import type { CheckTexts } from './check-texts.ts';

/** What the list shows of a document. */
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
  /** A document that was checked; null where there is none. */
  readonly document: (id: string) => Promise<StoredDocument | null>;
  /** What the list shows of a document at a revision; null where there is none. */
  readonly counts: (desk: Desk, id: string, revision: number) => Promise<Counts | null>;
  readonly decisions: () => Promise<readonly KeptDecision[]>;
  /** Checks a document that is waiting. */
  readonly check: (id: string) => void;
  /** Shows in the list what a person should know about a document that waits; null where it goes on as usual. */
  readonly noteWaiting: (id: string, notice: string | null) => void;
  /** Checks a whole document again, soon and beside everything else. */
  readonly recheck: (id: string) => void;
}

/** What a project wants checked in a document. */
export const requestOf = (desk: Desk, { originalPath, translationPath }: StoredDocument): CheckRequest =>
  desk.requestFor(originalPath, translationPath);
