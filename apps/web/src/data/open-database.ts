import type { Database } from './database.ts';
import { openEmbedded } from './open-embedded.ts';
import { openServer } from './open-server.ts';

/** Where the data is kept. */
export interface DatabasePlace {
  /** The folder of the embedded database. */
  readonly folder: string;
  /** `postgres://…`, instead of the embedded database. */
  readonly databaseUrl: string | undefined;
}

/**
 * @throws InputError if another process holds the folder
 * @throws ServiceError if the server does not answer
 */
export const openDatabase = ({ folder, databaseUrl }: DatabasePlace): Promise<Database> =>
  databaseUrl === undefined ? openEmbedded(folder) : openServer(databaseUrl);
