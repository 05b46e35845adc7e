import { git } from './git.ts';

const lineFeed = 10;

/** The bytes of files as git keeps them, by their ids; those that it does not have are left out. */
export async function readBlobs(root: string, ids: Iterable<string>): Promise<ReadonlyMap<string, Buffer>> {
  const wanted = [...new Set(ids)];
  const blobs = new Map<string, Buffer>();
  if (wanted.length === 0) return blobs;
  const output = await git(root, ['cat-file', '--batch'], `${wanted.join('\n')}\n`);
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(lineFeed, at);
    const [id = '', type, size] = output.toString('latin1', at, end).split(' ');
    at = end + 1;
    if (size === undefined) continue;
    const length = Number(size);
    if (type === 'blob') blobs.set(id, output.subarray(at, at + length));
    at += length + 1;
  }
  return blobs;
}
