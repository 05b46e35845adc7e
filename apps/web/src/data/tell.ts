import { sql } from 'drizzle-orm';
import type { ReviewEvent } from '../api/event.ts';
import { channel, type Tables } from './database.ts';

/** Notifies every process that uses the database, once the transaction is committed. */
export const tell = async (tables: Tables, event: ReviewEvent): Promise<void> => {
  await tables.execute(sql`select pg_notify(${channel}, ${JSON.stringify(event)})`);
};
