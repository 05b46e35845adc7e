import { join } from 'node:path';
import { dataFolder } from '../knowledge/data-folder.ts';

/** Where decisions and corrections are kept: in the user's folder, or on the server that DATABASE_URL names. */
export const reviewData = () => ({
  folder: join(dataFolder(), 'review'),
  databaseUrl: process.env.DATABASE_URL || undefined,
});
