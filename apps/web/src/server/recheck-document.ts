import { isDeepStrictEqual } from 'node:util';
import { and, eq, sql } from 'drizzle-orm';
import { documents } from '../data/schema.ts';
import { tell } from '../data/tell.ts';
import { findAll } from './check-document.ts';
import { checkedWith } from './checked-with.ts';
import type { Desk } from './desk.ts';

/**
 * Checks a whole document again. Right after an edit, only its bead and the neighbours were checked; this adds the
 * checks that need the whole text. If the document has changed again by then, nothing is saved.
 */
export async function recheckDocument(desk: Desk, id: string): Promise<void> {
  const document = await desk.document(id);
  if (document === null) return;
  const { pair, revision, originalPath, translationPath } = document;
  const { findings, beads } = await findAll(desk, pair, [originalPath, translationPath]);
  const known = { checkedWith: checkedWith(desk, originalPath, translationPath) };
  const { tables } = desk.database;
  const unchanged = and(eq(documents.id, id), eq(documents.revision, revision));
  if (isDeepStrictEqual([findings, beads], [document.findings, pair.beads])) {
    await tables.update(documents).set(known).where(unchanged);
    return;
  }
  await tables.transaction(async (inner) => {
    const changed = await inner
      .update(documents)
      .set({ ...known, findings, beads, revision: sql`${documents.revision} + 1` })
      .where(unchanged)
      .returning({ id: documents.id });
    if (changed.length > 0) await tell(inner, { kind: 'checked', document: id, revision: revision + 1, by: null });
  });
}
