import type { Database } from './database.ts';
import { openEmbedded } from './open-embedded.ts';
import { openServer } from './open-server.ts';

/** Where the data lies. */
export interface DatabasePlace {
  /** Of the embedded database. */
  readonly folder: string;
  /** `postgres://…`, instead of the embedded database. */
  readonly databaseUrl: string | undefined;
}

/**
 * @throws InputError where another process holds the folder
 * @throws ServiceError where the server does not answer
 */
export const openDatabase = ({ folder, databaseUrl }: DatabasePlace): Promise<Database> =>
  databaseUrl === undefined ? openEmbedded(folder) : openServer(databaseUrl);
