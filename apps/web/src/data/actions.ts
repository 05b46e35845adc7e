import { and, desc, eq, lte, sql } from 'drizzle-orm';
import type { Tables } from './database.ts';
import { actions } from './schema.ts';

export type Action = typeof actions.$inferSelect;

/** How many entries of the history are listed. */
const most = 1000;

/** What was done in a document, the latest first. */
export const historyOf = (tables: Tables, document: string): Promise<readonly Action[]> =>
  tables.select().from(actions).where(eq(actions.document, document)).orderBy(desc(actions.id)).limit(most);

/** How many edits were lost with their sentences. */
export const lostEditsOf = (tables: Tables, document: string): Promise<number> =>
  tables.$count(actions, and(eq(actions.document, document), sql`${actions.deed}->>'kind' = 'lost'`));

/** The last thing that a user did in a document and has not undone; an import cannot be undone. */
export async function lastActionOf(tables: Tables, document: string, by: string): Promise<Action | null> {
  const [last] = await tables
    .select()
    .from(actions)
    .where(
      and(
        eq(actions.document, document),
        eq(actions.by, by),
        eq(actions.undone, false),
        sql`${actions.deed}->>'kind' in ('edit', 'decision', 'beads')`,
      ),
    )
    .orderBy(desc(actions.id))
    .limit(1);
  return last ?? null;
}

/** The text of a sentence at a revision; null if nobody had changed it by then. */
export async function textAt(
  tables: Tables,
  document: string,
  segment: number,
  revision: number,
): Promise<string | null> {
  const [last] = await tables
    .select({ text: sql<string>`${actions.deed}->>'after'` })
    .from(actions)
    .where(
      and(
        eq(actions.document, document),
        lte(actions.revision, revision),
        sql`${actions.deed}->>'after' is not null and (${actions.deed}->>'segment')::int = ${segment}`,
      ),
    )
    .orderBy(desc(actions.id))
    .limit(1);
  return last?.text ?? null;
}
