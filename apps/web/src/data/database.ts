import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import type { ReviewEvent } from '../api/event.ts';

/** The tables, in either database. */
export type Tables = PgDatabase<PgQueryResultHKT>;

/** An open database. */
export interface Database {
  readonly tables: Tables;
  /** Calls back with the events of all processes that use it; returns how to stop. */
  readonly listen: (hear: (event: ReviewEvent) => void) => () => void;
  readonly close: () => Promise<void>;
}

/** The channel of NOTIFY on which processes send each other events. */
export const channel = 'gegenlesen';
