import { randomBytes } from 'node:crypto';
import { access, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ArtifactStore, mostArtifactBytes, requireSize } from './store.ts';

/** Artifacts as files of a folder that the producer and all workers see. */
export async function folderStore(folder: string, mostBytes: number = mostArtifactBytes): Promise<ArtifactStore> {
  await mkdir(folder, { recursive: true });
  const at = (key: string): string => join(folder, key);
  const orNull = (error: unknown): null => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  };
  return {
    get: (key) => readFile(at(key)).catch(orNull),
    has: async (key) => (await access(at(key)).catch(orNull)) !== null,
    put: async (key, bytes) => {
      requireSize(key, bytes, mostBytes);
      // Two workers may write the same at once; each file appears whole.
      const beside = join(folder, `.${randomBytes(8).toString('hex')}`);
      await writeFile(beside, bytes);
      await rename(beside, at(key));
    },
    remove: async (keys) => {
      await Promise.all(keys.map((key) => rm(at(key), { force: true })));
    },
  };
}
