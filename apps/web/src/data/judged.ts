import { type JudgedFinding, judgedFindings } from '@gegenlesen/qa-report';
import { asc, sql } from 'drizzle-orm';
import type { Deed } from '../review/deed.ts';
import type { KeptDecision } from '../review/kept-decisions.ts';
import type { Tables } from './database.ts';
import { openDecisions } from './decisions.ts';
import { type DatabasePlace, openDatabase } from './open-database.ts';
import { actions } from './schema.ts';

/** Something that was done and not taken back, and when. */
export interface Done {
  readonly at: Date;
  readonly deed: Deed;
}

/** The edits and decisions of all documents that were not taken back, in their order. */
export const doneIn = (tables: Tables): Promise<readonly Done[]> =>
  tables
    .select({ at: actions.at, deed: actions.deed })
    .from(actions)
    .where(sql`not ${actions.undone} and ${actions.deed}->>'kind' in ('edit', 'decision')`)
    .orderBy(asc(actions.id));

/** What people made of findings, by their decisions and their edits. */
export const judgedOf = (decisions: readonly KeptDecision[], done: readonly Done[]): readonly JudgedFinding[] =>
  judgedFindings(
    decisions.map(({ decision }) => decision),
    done.flatMap(({ deed }) => (deed.kind === 'edit' ? (deed.mended ?? []) : [])),
  );

/**
 * The same from a database that no page has open, or that several may use.
 *
 * @throws InputError where another process holds the folder
 * @throws ServiceError where the server does not answer
 */
export async function readJudged(place: DatabasePlace): Promise<readonly JudgedFinding[]> {
  const database = await openDatabase(place);
  try {
    return judgedOf(await openDecisions(database)(), await doneIn(database.tables));
  } finally {
    await database.close();
  }
}
