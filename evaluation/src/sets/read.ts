import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { InputError } from '@gegenlesen/bitext';
import { z } from 'zod';

/** The folder with the shared data, and where to report that a set is missing. */
export interface Shared {
  readonly folder: string;
  readonly say: (line: string) => void;
}

/** A file of the folder, unpacked if its name ends in `.gz`; null, with a message, if it is absent. */
export async function readShared(shared: Shared, path: string): Promise<string | null> {
  const bytes = await unlessAbsent(shared, dirname(path), readFile(join(shared.folder, path)));
  return bytes === null ? null : (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** The names of a folder's files with an ending, sorted and without it; null, with a message, if the folder is absent. */
export async function namesIn(shared: Shared, path: string, ending: string): Promise<readonly string[] | null> {
  const files = await unlessAbsent(shared, path, readdir(join(shared.folder, path)));
  return (
    files
      ?.filter((file) => file.endsWith(ending))
      .map((file) => file.slice(0, -ending.length))
      .sort() ?? null
  );
}

async function unlessAbsent<Read>(
  { folder, say }: Shared,
  place: string,
  reading: Promise<Read>,
): Promise<Read | null> {
  try {
    return await reading;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    say(`skipped: ${join(folder, place)} is missing (GEGENLESEN_SHARED names the folder)`);
    return null;
  }
}

/** A file with one JSON object a line. */
export async function readLines<Item>(
  shared: Shared,
  path: string,
  schema: z.ZodType<Item>,
): Promise<readonly Item[] | null> {
  const text = await readShared(shared, path);
  if (text === null) return null;
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines.map((line, i) => {
    const parsed = schema.safeParse(parseJson(line));
    if (!parsed.success) throw new InputError(path, z.prettifyError(parsed.error), { place: `line ${i + 1}` });
    return parsed.data;
  });
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
