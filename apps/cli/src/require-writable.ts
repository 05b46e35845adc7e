import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { InputError } from '@gegenlesen/bitext';
import { placeOf } from './drafts.ts';
import { fileError } from './system-errors.ts';

/**
 * Reports before the work starts what would fail at its end.
 *
 * @param inputs files that no report may replace
 * @throws InputError if a file cannot be written, is named twice or is an input
 */
export async function requireWritable(paths: readonly string[], inputs: readonly string[]): Promise<void> {
  const taken = new Map<string, string>();
  for (const input of inputs) taken.set(await placeOf(input), 'is read for this check');
  for (const path of paths) {
    const place = await placeOf(path);
    const problem = taken.get(place);
    if (problem !== undefined) throw new InputError(path, problem, { remedy: 'write the report to another file' });
    taken.set(place, 'is named twice');
    await requireFolder(path, dirname(place));
    await requireFile(path, place);
  }
}

/** The paths that are defined. */
export const named = (...paths: readonly (string | undefined)[]): readonly string[] =>
  paths.filter((path) => path !== undefined);

async function requireFolder(path: string, folder: string): Promise<void> {
  const found = await stat(folder).catch(() => null);
  if (found === null) {
    throw new InputError(path, `the folder \`${dirname(path)}\` does not exist`, { remedy: 'create it first' });
  }
  if (!found.isDirectory()) {
    throw new InputError(path, `\`${dirname(path)}\` is a file and no folder`, { remedy: 'write to another folder' });
  }
  await access(folder, constants.W_OK).catch((error: unknown) => {
    throw fileError(path, error, 'write');
  });
}

async function requireFile(path: string, place: string): Promise<void> {
  const found = await stat(place).catch(() => null);
  if (found === null || found.isFile()) return;
  throw new InputError(path, found.isDirectory() ? 'is a folder' : 'is not a regular file', { remedy: 'name a file' });
}
