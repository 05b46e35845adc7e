import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Shared } from './read.ts';

/** For tests: a new folder with files of JSON lines, by path, packed if the path ends in `.gz`. */
export async function sharedWith(files: Readonly<Record<string, readonly object[]>>): Promise<Shared> {
  const folder = await mkdtemp(join(tmpdir(), 'gegenlesen-'));
  for (const [path, lines] of Object.entries(files)) {
    const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
    await mkdir(join(folder, dirname(path)), { recursive: true });
    await writeFile(join(folder, path), path.endsWith('.gz') ? gzipSync(text) : text);
  }
  return { folder, say: () => {} };
}
