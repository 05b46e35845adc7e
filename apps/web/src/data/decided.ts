import type { Decision } from '@gegenlesen/bitext';
import type { MendedFinding } from '@gegenlesen/qa-report';
import { asc, sql } from 'drizzle-orm';
import type { Deed } from '../review/deed.ts';
import type { KeptDecision } from '../review/kept-decisions.ts';
import type { Tables } from './database.ts';
import { openDecisions } from './decisions.ts';
import { type DatabasePlace, openDatabase } from './open-database.ts';
import { actions } from './schema.ts';

/** Something that was done and not undone, with its date. */
export interface Done {
  readonly at: Date;
  readonly deed: Deed;
}

/** The edits and decisions of all documents that were not undone, in order. */
export const doneIn = (tables: Tables): Promise<readonly Done[]> =>
  tables
    .select({ at: actions.at, deed: actions.deed })
    .from(actions)
    .where(sql`not ${actions.undone} and ${actions.deed}->>'kind' in ('edit', 'decision')`)
    .orderBy(asc(actions.id));

/** What people decided on findings, in order, and what they corrected. */
export interface Decided {
  readonly decisions: readonly Decision[];
  readonly mended: readonly MendedFinding[];
}

export const decidedOf = (kept: readonly KeptDecision[], done: readonly Done[]): Decided => ({
  decisions: kept.map(({ decision }) => decision),
  mended: done.flatMap(({ deed }) => (deed.kind === 'edit' ? (deed.mended ?? []) : [])),
});

/**
 * The same from a database that no page has open, or that several processes may use.
 *
 * @throws InputError if another process holds the folder
 * @throws ServiceError if the server does not answer
 */
export async function readDecided(place: DatabasePlace): Promise<Decided> {
  const database = await openDatabase(place);
  try {
    return decidedOf(await openDecisions(database)(), await doneIn(database.tables));
  } finally {
    await database.close();
  }
}
