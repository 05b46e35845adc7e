import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import type { ReviewEvent } from '../api/event.ts';
import { channel, type Database } from './database.ts';
import { migrate } from './migrate.ts';
import { ownFolder } from './owner-lock.ts';

/**
 * The database of a single process, in a folder (PGlite).
 *
 * @throws InputError if another process holds the folder
 */
export async function openEmbedded(folder: string): Promise<Database> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const letGo = await ownFolder(folder);
  try {
    const client = await PGlite.create(join(folder, 'tables'));
    await migrate({ query: (sql) => client.query(sql), script: (sql) => client.exec(sql) });
    const hearers = new Set<(event: ReviewEvent) => void>();
    await client.listen(channel, (payload) => {
      for (const hear of hearers) hear(JSON.parse(payload) as ReviewEvent);
    });
    return {
      tables: drizzle(client),
      listen: (hear) => {
        hearers.add(hear);
        return () => void hearers.delete(hear);
      },
      close: async () => {
        await client.close();
        letGo();
      },
    };
  } catch (error) {
    letGo();
    throw error;
  }
}
