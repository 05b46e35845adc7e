import type { Bead, Finding } from '@gegenlesen/bitext';
import { editedDocument } from '@gegenlesen/ingest';
import { unpack } from '@gegenlesen/worker';
import { asc, eq } from 'drizzle-orm';
import type { AlignedPair } from 'gegenlesen';
import type { FirstFinding } from '../review/first-finding.ts';
import type { Database, Tables } from './database.ts';
import { documents, edits } from './schema.ts';

/** The text of a sentence that somebody changed. */
export interface KeptEdit {
  readonly text: string;
  readonly machine: string;
  readonly revision: number;
  readonly by: string;
}

/** A checked document as it is now. */
export interface StoredDocument {
  readonly id: string;
  readonly name: string;
  readonly revision: number;
  readonly originalPath: string;
  readonly translationPath: string;
  /** Before any edit. */
  readonly machine: AlignedPair;
  /** The digest of its reading. */
  readonly sha256: string | null;
  /** With its edits, and its beads as they are now. */
  readonly pair: AlignedPair;
  /** By the index of their segments. */
  readonly edits: ReadonlyMap<number, KeptEdit>;
  /** Before the policy of the project is applied. */
  readonly findings: readonly Finding[];
  readonly first: readonly FirstFinding[];
  readonly scoreBefore: number;
}

/** The number of documents kept in memory, the most recently used ones. */
const mostKept = 8;

/** Reads documents, and caches the latest until somebody changes them. */
export function openDocuments({ tables }: Database): (id: string) => Promise<StoredDocument | null> {
  const kept = new Map<string, StoredDocument>();
  return async (id) => {
    const [row] = await tables
      .select({ revision: documents.revision, status: documents.status })
      .from(documents)
      .where(eq(documents.id, id));
    const before = kept.get(id);
    kept.delete(id);
    if (row === undefined || row.status !== 'checked') return null;
    const document = before?.revision === row.revision ? before : await readDocument(tables, id, before);
    if (document === null) return null;
    kept.set(id, document);
    for (const oldest of kept.keys()) if (kept.size > mostKept) kept.delete(oldest);
    return document;
  };
}

/** Reads one document in a single transaction. */
async function readDocument(tables: Tables, id: string, before?: StoredDocument): Promise<StoredDocument | null> {
  const { row, changed } = await tables.transaction(
    async (inner) => {
      const [found] = await inner.select(columns).from(documents).where(eq(documents.id, id));
      return { row: found, changed: await inner.select().from(edits).where(eq(edits.document, id)) };
    },
    { isolationLevel: 'repeatable read' },
  );
  if (row === undefined) return null;
  const { reading, beads, findings, first, scoreBefore, ...facts } = row;
  if (reading === null || beads === null || findings === null || first === null || scoreBefore === null) return null;
  const machine = before?.sha256 === facts.sha256 ? before.machine : unpack<AlignedPair>(reading);
  const keptEdits = new Map(changed.map(({ segment, document: _, ...edit }) => [segment, edit]));
  const { document: target } = editedDocument(machine.target, textsOf(keptEdits));
  return {
    ...facts,
    machine,
    pair: { ...machine, target, beads: beads as readonly Bead[] },
    edits: keptEdits,
    findings,
    first,
    scoreBefore,
  };
}

/** The texts of the edited sentences. */
export const textsOf = (kept: ReadonlyMap<number, KeptEdit>): ReadonlyMap<number, string> =>
  new Map([...kept].filter(([, { text, machine }]) => text !== machine).map(([segment, { text }]) => [segment, text]));

const columns = {
  id: documents.id,
  name: documents.name,
  revision: documents.revision,
  originalPath: documents.originalPath,
  translationPath: documents.translationPath,
  sha256: documents.sha256,
  reading: documents.reading,
  beads: documents.beads,
  findings: documents.findings,
  first: documents.first,
  scoreBefore: documents.scoreBefore,
};

/** The entries of the list of documents, without their texts. */
export const listedDocuments = (tables: Tables) =>
  tables
    .select({
      id: documents.id,
      name: documents.name,
      status: documents.status,
      problem: documents.problem,
      original: documents.originalPath,
      translation: documents.translationPath,
      scoreBefore: documents.scoreBefore,
      revision: documents.revision,
      updatedAt: documents.updatedAt,
      by: documents.updatedBy,
    })
    .from(documents)
    .orderBy(asc(documents.name), asc(documents.id));
