import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import type { ReviewEvent } from '../api/event.ts';

/** The tables, whichever database they lie in. */
export type Tables = PgDatabase<PgQueryResultHKT>;

/** An open database. */
export interface Database {
  readonly tables: Tables;
  /** Hears what any process did that uses it; gives back how to stop. */
  readonly listen: (hear: (event: ReviewEvent) => void) => () => void;
  readonly close: () => Promise<void>;
}

/** The channel of NOTIFY on which processes tell each other what they did. */
export const channel = 'gegenlesen';
