import type { Bead, Decision, Finding, Words } from '@gegenlesen/bitext';
import {
  bigint,
  bigserial,
  boolean,
  customType,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  real,
  text,
  timestamp,
} from 'drizzle-orm/pg-core';
import type { Role } from '../api/session.ts';
import type { Deed } from '../review/deed.ts';
import type { FirstFinding } from '../review/first-finding.ts';

const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => 'bytea' });
const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/** A pair of texts. The texts are kept unchanged; edits are kept separately. */
export const documents = pgTable('documents', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  /** The translation in the served folder; null if it was uploaded. */
  place: text('place').unique(),
  status: text('status').$type<'waiting' | 'checked' | 'failed'>().notNull(),
  problem: text('problem'),
  originalPath: text('original_path').notNull(),
  translationPath: text('translation_path').notNull(),
  original: bytes('original').notNull(),
  translation: bytes('translation').notNull(),
  /** Both texts as sentences, packed; null until they are read. */
  reading: bytes('reading'),
  /** The digest of `reading`. */
  sha256: text('sha256'),
  /** The digest of the version, request and taught files of the last check of the whole document; null since an edit. */
  checkedWith: text('checked_with'),
  beads: jsonb('beads').$type<readonly Bead[]>(),
  /** What is found now, before the policy of the project is applied. */
  findings: jsonb('findings').$type<readonly Finding[]>(),
  /** What was found in the unedited translation. */
  first: jsonb('first').$type<readonly FirstFinding[]>(),
  scoreBefore: real('score_before'),
  revision: integer('revision').notNull(),
  updatedAt: moment('updated_at').notNull(),
  updatedBy: text('updated_by'),
});

/** The texts of edited sentences. */
export const edits = pgTable(
  'edits',
  {
    document: text('document')
      .notNull()
      .references(() => documents.id, { onDelete: 'cascade' }),
    segment: integer('segment').notNull(),
    text: text('text').notNull(),
    /** Before any edit. */
    machine: text('machine').notNull(),
    /** The revision of the document that the edit made. */
    revision: integer('revision').notNull(),
    by: text('by').notNull(),
  },
  (table) => [primaryKey({ columns: [table.document, table.segment] })],
);

/** The decisions on findings, in order; the last one on a finding counts. */
export const decisions = pgTable(
  'decisions',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    fingerprint: text('fingerprint').notNull(),
    rule: text('rule').notNull(),
    verdict: text('verdict').$type<'dismissed' | 'confirmed' | 'open'>().notNull(),
    reason: text('reason'),
    note: text('note'),
    name: text('name').notNull(),
    at: moment('at').notNull(),
    source: text('source'),
    target: text('target'),
    path: text('path'),
    words: jsonb('words').$type<Words>(),
    marked: jsonb('marked').$type<NonNullable<Decision['marked']>>(),
    confidence: doublePrecision('confidence'),
    document: text('document').references(() => documents.id, { onDelete: 'set null' }),
  },
  (table) => [index('decisions_document').on(table.document)],
);

/** Everything that was done, for the history, and to undo it. */
export const actions = pgTable(
  'actions',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    document: text('document')
      .notNull()
      .references(() => documents.id, { onDelete: 'cascade' }),
    at: moment('at').notNull(),
    by: text('by').notNull(),
    deed: jsonb('deed').$type<Deed>().notNull(),
    /** The revision of the document that the action made. */
    revision: integer('revision').notNull(),
    undone: boolean('undone').notNull(),
  },
  (table) => [index('actions_document').on(table.document, table.id)],
);

/** Who may log in. */
export const users = pgTable('users', {
  name: text('name').primaryKey(),
  role: text('role').$type<Role>().notNull(),
  /** The result of `hashOf`. */
  password: text('password').notNull(),
});

/** Who is logged in. */
export const sessions = pgTable('sessions', {
  /** SHA-256 of the cookie, so that the content of the database does not let anybody log in. */
  digest: text('digest').primaryKey(),
  name: text('name').notNull(),
  role: text('role').$type<Role>().notNull(),
  csrf: text('csrf').notNull(),
  expires: bigint('expires', { mode: 'number' }).notNull(),
});
