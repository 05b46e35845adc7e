import { z } from 'zod';
import { BeadChange, BeadChanged, BeadRange, BeadView } from './bead.ts';
import { Decide, Decided, Import, Imported } from './decide.ts';
import { Created, DocumentSummary, ReviewDocument, Upload } from './document.ts';
import { Conflict, Edit, Edited, HistoryEntry, LiveCheck, LiveFindings, Undone } from './edit.ts';
import { Login, Session } from './session.ts';
import { Statistics } from './statistics.ts';

/** What is asked and answered at one address below `/api`. Every other status than 200 and 409 answers a `Problem`. */
export interface Route {
  readonly method: 'get' | 'post';
  readonly path: string;
  readonly summary: string;
  /** Who may; `anybody` needs no session. */
  readonly allows: 'anybody' | 'reviewer' | 'editor';
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
  readonly answer: z.ZodType;
  /** What 409 answers, where somebody else was faster. */
  readonly conflict?: z.ZodType;
}

/** Every address that speaks JSON: the server, the page and the OpenAPI description are made of it. */
export const routes = {
  session: { method: 'get', path: '/session', summary: 'who is asking', allows: 'reviewer', answer: Session },
  login: {
    method: 'post',
    path: '/session',
    summary: 'log in with a name and a password',
    allows: 'anybody',
    body: Login,
    answer: Session,
  },
  logout: {
    method: 'post',
    path: '/session/end',
    summary: 'end the session',
    allows: 'reviewer',
    answer: z.object({}).readonly(),
  },
  documents: {
    method: 'get',
    path: '/documents',
    summary: 'every document',
    allows: 'reviewer',
    answer: z.array(DocumentSummary).readonly(),
  },
  upload: {
    method: 'post',
    path: '/documents',
    summary: 'add a pair of texts and check it',
    allows: 'editor',
    body: Upload,
    answer: Created,
  },
  document: {
    method: 'get',
    path: '/documents/:id',
    summary: 'a document and its findings',
    allows: 'reviewer',
    answer: ReviewDocument,
  },
  beads: {
    method: 'get',
    path: '/documents/:id/beads',
    summary: 'some of its sentences',
    allows: 'reviewer',
    query: BeadRange,
    answer: z.array(BeadView).readonly(),
  },
  check: {
    method: 'post',
    path: '/documents/:id/check',
    summary: 'what would be found in a bead; nothing is saved',
    allows: 'reviewer',
    body: LiveCheck,
    answer: LiveFindings,
  },
  edit: {
    method: 'post',
    path: '/documents/:id/edits',
    summary: 'change a sentence of the translation',
    allows: 'editor',
    body: Edit,
    answer: Edited,
    conflict: Conflict,
  },
  decide: {
    method: 'post',
    path: '/documents/:id/decisions',
    summary: 'decide on a finding',
    allows: 'reviewer',
    body: Decide,
    answer: Decided,
  },
  undo: {
    method: 'post',
    path: '/documents/:id/undo',
    summary: 'take back what the asker did last in it',
    allows: 'reviewer',
    answer: Undone,
  },
  history: {
    method: 'get',
    path: '/documents/:id/history',
    summary: 'what was done in it, the latest first',
    allows: 'reviewer',
    answer: z.array(HistoryEntry).readonly(),
  },
  import: {
    method: 'post',
    path: '/documents/:id/import',
    summary: 'take decisions from a decisions.jsonl',
    allows: 'reviewer',
    body: Import,
    answer: Imported,
  },
  changeBeads: {
    method: 'post',
    path: '/documents/:id/beads',
    summary: 'split, join or move where the alignment is wrong',
    allows: 'editor',
    body: BeadChange,
    answer: BeadChanged,
  },
  statistics: {
    method: 'get',
    path: '/statistics',
    summary: 'what was decided and changed, by rule and by day',
    allows: 'reviewer',
    answer: Statistics,
  },
} as const satisfies Readonly<Record<string, Route>>;
export type RouteName = keyof typeof routes;

/** The formats of `GET /api/documents/:id/export?format=`. */
export const exportFormats = ['original', 'tmx', 'xliff', 'csv', 'html', 'decisions'] as const;
export type ExportFormat = (typeof exportFormats)[number];
