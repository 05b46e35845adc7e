import { randomBytes } from 'node:crypto';
import { access, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ArtifactStore, mostArtifactBytes, requireSize } from './store.ts';

/** Artifacts as files in a folder that the producer and all workers can reach. */
export async function folderStore(folder: string, mostBytes: number = mostArtifactBytes): Promise<ArtifactStore> {
  await mkdir(folder, { recursive: true });
  const at = (key: string): string => join(folder, key);
  const orNull = (error: unknown): null => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  };
  const has = async (key: string): Promise<boolean> => (await access(at(key)).catch(orNull)) !== null;
  return {
    get: (key) => readFile(at(key)).catch(orNull),
    has,
    // A file stays until somebody removes it.
    renew: has,
    put: async (key, bytes) => {
      requireSize(key, bytes, mostBytes);
      // Two workers may write the same artifact at once; renaming makes each file appear whole.
      const beside = join(folder, `.${randomBytes(8).toString('hex')}`);
      await writeFile(beside, bytes);
      await rename(beside, at(key));
    },
    remove: async (keys) => {
      await Promise.all(keys.map((key) => rm(at(key), { force: true })));
    },
  };
}
