import { and, eq, sql } from 'drizzle-orm';
import type { Tables } from './database.ts';
import { textsOf } from './documents.ts';
import { actions, edits } from './schema.ts';

/** The new index of a sentence by its old one, for those that are in both versions of a translation. */
type Places = ReadonlyMap<number, number>;

/** The edited sentences of a new version, with the edits that can be carried over. */
export async function carriedEdits(
  tables: Tables,
  document: string,
  places: Places,
): Promise<ReadonlyMap<number, string>> {
  const before = await tables.select().from(edits).where(eq(edits.document, document));
  return textsOf(new Map(atTheirPlaces(before, places).map((edit) => [edit.segment, edit])));
}

/**
 * Moves the edits of a document, and their entries in the history, to the places of their sentences in a new version of
 * the translation. An edit whose sentence is gone is dropped, and the history records it. Since the new version is
 * aligned again, changes of beads can no longer be undone.
 *
 * @param revision of the document with the new version
 */
export async function keepCarried(tables: Tables, document: string, places: Places, revision: number): Promise<void> {
  const before = await tables.delete(edits).where(eq(edits.document, document)).returning();
  const kept = atTheirPlaces(before, places);
  if (kept.length > 0) await tables.insert(edits).values(kept);
  await moveHistory(tables, document, places);
  const lost = before.filter(({ segment, text, machine }) => !places.has(segment) && text !== machine);
  if (lost.length === 0) return;
  await tables.insert(actions).values(
    lost.map(({ by, machine, text }) => ({
      document,
      at: new Date(),
      by,
      deed: { kind: 'lost' as const, before: machine, after: text },
      revision,
      undone: false,
    })),
  );
}

const atTheirPlaces = <Edit extends { readonly segment: number }>(before: readonly Edit[], places: Places): Edit[] =>
  before.flatMap((edit) => {
    const segment = places.get(edit.segment);
    return segment === undefined ? [] : [{ ...edit, segment }];
  });

async function moveHistory(tables: Tables, document: string, places: Places): Promise<void> {
  const done = await tables
    .select({ id: actions.id, deed: actions.deed, undone: actions.undone })
    .from(actions)
    .where(and(eq(actions.document, document), sql`${actions.deed}->>'kind' in ('edit', 'beads')`));
  for (const { id, deed, undone } of done) {
    if (deed.kind === 'beads') await tables.update(actions).set({ undone: true }).where(eq(actions.id, id));
    if (deed.kind !== 'edit' || deed.segment === null) continue;
    const segment = places.get(deed.segment) ?? null;
    const changed = { deed: { ...deed, segment }, undone: undone || segment === null };
    await tables.update(actions).set(changed).where(eq(actions.id, id));
  }
}
