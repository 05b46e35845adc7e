import type { Bead, Finding } from '@gegenlesen/bitext';
import { and, eq } from 'drizzle-orm';
import type { ReviewEvent } from '../api/event.ts';
import type { Deed } from '../review/deed.ts';
import type { Database, Tables } from './database.ts';
import { actions, documents, edits } from './schema.ts';
import { tell } from './tell.ts';

/** A change of a document, planned for one of its revisions. */
export interface Change {
  readonly deed: Exclude<Deed, { readonly kind: 'lost' }>;
  readonly findings: readonly Finding[];
  /** The new text of a sentence. */
  readonly edit?: { readonly segment: number; readonly text: string; readonly machine: string };
  readonly beads?: readonly Bead[];
  /** The action that this change undoes. */
  readonly undoes?: number;
}

interface Context {
  readonly document: string;
  /** The revision for which the change was planned. */
  readonly revision: number;
  readonly by: string;
  readonly at: Date;
}

/**
 * Makes a change, all of it or nothing, and notifies everybody.
 *
 * @returns false, with nothing done, if the document has changed since the change was planned
 */
export const changeDocument = ({ tables }: Database, change: Change, context: Context): Promise<boolean> =>
  tables.transaction(async (inner) => {
    const { document, by, at } = context;
    const revision = context.revision + 1;
    const changed = await inner
      .update(documents)
      .set({
        revision,
        findings: change.findings,
        // The edited sentences were checked, but not yet the whole document.
        checkedWith: null,
        updatedAt: at,
        updatedBy: by,
        ...(change.beads === undefined ? {} : { beads: change.beads }),
      })
      .where(and(eq(documents.id, document), eq(documents.revision, context.revision)))
      .returning({ id: documents.id });
    if (changed.length === 0) return false;
    if (change.edit !== undefined) await keepEdit(inner, { document, revision, by, ...change.edit });
    if (change.undoes !== undefined) {
      await inner.update(actions).set({ undone: true }).where(eq(actions.id, change.undoes));
    }
    await inner.insert(actions).values({ document, at, by, deed: change.deed, revision, undone: false });
    await tell(inner, { kind: eventOf(change.deed), document, revision, by });
    return true;
  });

async function keepEdit(tables: Tables, row: typeof edits.$inferInsert): Promise<void> {
  const { text, revision, by } = row;
  await tables
    .insert(edits)
    .values(row)
    .onConflictDoUpdate({ target: [edits.document, edits.segment], set: { text, revision, by } });
}

const eventOf = ({ kind }: Change['deed']): ReviewEvent['kind'] => kind;
