import { and, eq, isNull, or } from 'drizzle-orm';
import type { Database } from '../data/database.ts';
import { documents } from '../data/schema.ts';
import { tell } from '../data/tell.ts';

/** Shows a notice in the list about a waiting document; null removes it. */
export async function noteWaiting({ tables }: Database, id: string, notice: string | null): Promise<void> {
  await tables.transaction(async (inner) => {
    const waiting = and(eq(documents.id, id), eq(documents.status, 'waiting'));
    await inner.update(documents).set({ problem: notice }).where(waiting);
    await tell(inner, { kind: 'list', document: id, revision: null, by: null });
  });
}

/** Marks a document as failed if its check hit a bug, so that it does not wait forever. */
export async function markBroken({ tables }: Database, id: string): Promise<void> {
  const problem = 'the check failed because of a bug in gegenlesen, not because of the text';
  await tables.transaction(async (inner) => {
    await inner.update(documents).set({ status: 'failed', problem }).where(eq(documents.id, id));
    await tell(inner, { kind: 'list', document: id, revision: null, by: null });
  });
}

/** The work that an interrupted server left: documents to check, and documents to check again after an edit. */
export async function leftWork({ tables }: Database) {
  const isToRecheck = and(eq(documents.status, 'checked'), isNull(documents.checkedWith));
  const rows = await tables
    .select({ id: documents.id, status: documents.status })
    .from(documents)
    .where(or(eq(documents.status, 'waiting'), isToRecheck));
  const idsOf = (isWaiting: boolean): readonly string[] =>
    rows.filter(({ status }) => (status === 'waiting') === isWaiting).map(({ id }) => id);
  return { toCheck: idsOf(true), toRecheck: idsOf(false) };
}
