import { z } from 'zod';
import { type AddressName, addresses } from './addresses.ts';
import { BeadChange, BeadChanged, BeadRange, BeadView } from './bead.ts';
import { Decide, Decided, Import, Imported } from './decide.ts';
import { Created, DocumentSummary, ReviewDocument, Upload } from './document.ts';
import { Conflict, Edit, Edited, HistoryEntry, LiveCheck, LiveFindings, Undone } from './edit.ts';
import { Phrasebooks } from './phrasebooks.ts';
import { BeadReading } from './reading.ts';
import { Login, Session } from './session.ts';
import { Statistics } from './statistics.ts';

/**
 * The request and the answer of one address. Any status but 200 answers with a `Problem`, and 409 with a `conflict` if
 * it has one.
 */
export interface Route {
  readonly method: 'get' | 'post';
  readonly path: string;
  readonly summary: string;
  /** Who may ask; `anybody` needs no session. */
  readonly allows: 'anybody' | 'reviewer' | 'editor';
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
  readonly answer: z.ZodType;
  /** The answer of 409 if somebody else was faster. */
  readonly conflict?: z.ZodType;
}

/**
 * Every address that answers with JSON. The server, the page's client and the OpenAPI description are derived from this
 * table.
 */
export const routes = {
  session: { ...addresses.session, summary: 'the user of the session', allows: 'reviewer', answer: Session },
  login: {
    ...addresses.login,
    summary: 'log in with a name and a password',
    allows: 'anybody',
    body: Login,
    answer: Session,
  },
  logout: {
    ...addresses.logout,
    summary: 'end the session',
    allows: 'reviewer',
    answer: z.object({}).readonly(),
  },
  documents: {
    ...addresses.documents,
    summary: 'every document',
    allows: 'reviewer',
    answer: z.array(DocumentSummary).readonly(),
  },
  upload: {
    ...addresses.upload,
    summary: 'add a pair of texts and check it',
    allows: 'editor',
    body: Upload,
    answer: Created,
  },
  document: {
    ...addresses.document,
    summary: 'a document and its findings',
    allows: 'reviewer',
    answer: ReviewDocument,
  },
  beads: {
    ...addresses.beads,
    summary: 'some of its sentences',
    allows: 'reviewer',
    query: BeadRange,
    answer: z.array(BeadView).readonly(),
  },
  reading: {
    ...addresses.reading,
    summary: 'the words of some sentences that a reader doubts, up to 50 beads at a time',
    allows: 'reviewer',
    query: BeadRange,
    answer: z.array(BeadReading).readonly(),
  },
  check: {
    ...addresses.check,
    summary: 'what would be found in a bead; nothing is saved',
    allows: 'reviewer',
    body: LiveCheck,
    answer: LiveFindings,
  },
  edit: {
    ...addresses.edit,
    summary: 'change a sentence of the translation',
    allows: 'editor',
    body: Edit,
    answer: Edited,
    conflict: Conflict,
  },
  decide: {
    ...addresses.decide,
    summary: 'decide on a finding',
    allows: 'reviewer',
    body: Decide,
    answer: Decided,
  },
  undo: {
    ...addresses.undo,
    summary: 'undo what the user did last in it',
    allows: 'reviewer',
    answer: Undone,
  },
  history: {
    ...addresses.history,
    summary: 'what was done in it, the latest first',
    allows: 'reviewer',
    answer: z.array(HistoryEntry).readonly(),
  },
  import: {
    ...addresses.import,
    summary: 'import decisions from a decisions.jsonl',
    allows: 'reviewer',
    body: Import,
    answer: Imported,
  },
  changeBeads: {
    ...addresses.changeBeads,
    summary: 'split, join or move where the alignment is wrong',
    allows: 'editor',
    body: BeadChange,
    answer: BeadChanged,
  },
  phrasebooks: {
    ...addresses.phrasebooks,
    summary: 'the wording of findings in each language of the page',
    allows: 'reviewer',
    answer: Phrasebooks,
  },
  statistics: {
    ...addresses.statistics,
    summary: 'what was decided and changed, by rule and by day',
    allows: 'reviewer',
    answer: Statistics,
  },
} as const satisfies Readonly<Record<Exclude<AddressName, 'export' | 'events'>, Route>>;
export type RouteName = keyof typeof routes;
