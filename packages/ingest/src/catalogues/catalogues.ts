import type { Format } from '@gegenlesen/bitext';
import type { ReadCatalogue } from './entry.ts';

/** How to read each catalogue. Loaded when a file needs it. */
export const catalogueReaders: Readonly<Partial<Record<Format, () => Promise<ReadCatalogue>>>> = {
  json: async () => (await import('./json.ts')).readJson,
};
