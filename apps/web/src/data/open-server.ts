import { ServiceError } from '@gegenlesen/bitext';
import { drizzle } from 'drizzle-orm/node-postgres';
import { Client, Pool } from 'pg';
import type { ReviewEvent } from '../api/event.ts';
import { channel, type Database } from './database.ts';
import { migrate } from './migrate.ts';

/** Milliseconds before reconnecting after a connection was lost. */
const pause = 500;

/**
 * A PostgreSQL server, which several processes may use at once.
 *
 * @param url `postgres://user:secret@host:5432/name`
 * @throws ServiceError if it does not answer
 */
export async function openServer(url: string): Promise<Database> {
  const pool = new Pool({ connectionString: url, connectionTimeoutMillis: 5000, max: 10 });
  // The next query replaces an idle connection that breaks, and reports what is wrong.
  pool.on('error', () => undefined);
  try {
    const client = await pool.connect();
    try {
      await migrate({ query: (sql) => client.query(sql), script: (sql) => client.query(sql) });
    } finally {
      client.release();
    }
  } catch (error) {
    await pool.end();
    if (error instanceof ServiceError) throw error;
    throw new ServiceError(`the database at ${shown(url)} does not answer: ${(error as Error).message}`);
  }
  const hearing = listenTo(url);
  await hearing.ready;
  return {
    tables: drizzle(pool),
    listen: hearing.listen,
    close: async () => {
      await hearing.close();
      await pool.end();
    },
  };
}

/** Listens to what others do on a separate connection, and reconnects when it breaks. */
function listenTo(url: string) {
  const hearers = new Set<(event: ReviewEvent) => void>();
  let client: Client | null = null;
  let timer: NodeJS.Timeout | null = null;
  let isClosed = false;
  const tell = (event: ReviewEvent): void => {
    for (const hear of hearers) hear(event);
  };
  const connect = async (isAgain: boolean): Promise<void> => {
    // A connection that was cut silently is only noticed when something is sent.
    const next = new Client({ connectionString: url, keepAlive: true });
    client = next;
    const again = (): void => {
      if (isClosed || client !== next) return;
      client = null;
      timer = setTimeout(() => void connect(true), pause);
    };
    next.on('error', again);
    next.on('end', again);
    next.on('notification', ({ payload = '{}' }) => tell(JSON.parse(payload) as ReviewEvent));
    try {
      await next.connect();
      await next.query(`listen ${channel}`);
      // Anything may have changed in the meantime.
      if (isAgain) tell({ kind: 'list', document: null, revision: null, by: null });
    } catch {
      // The server is away; try again.
      again();
    }
  };
  return {
    ready: connect(false),
    listen: (hear: (event: ReviewEvent) => void) => {
      hearers.add(hear);
      return () => void hearers.delete(hear);
    },
    close: async () => {
      isClosed = true;
      if (timer !== null) clearTimeout(timer);
      await client?.end();
    },
  };
}

/** The address without its password. */
function shown(url: string): string {
  try {
    const { host, pathname } = new URL(url);
    return `${host}${pathname}`;
  } catch {
    return 'DATABASE_URL';
  }
}
