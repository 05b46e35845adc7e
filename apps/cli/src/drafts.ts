import { rmSync } from 'node:fs';
import { type FileHandle, open, realpath, rename } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { onInterrupt } from './interrupt.ts';
import { fileError } from './system-errors.ts';

/** A temporary file beside the one it will replace. */
export interface Draft {
  readonly path: string;
  readonly write: (content: string | Uint8Array) => Promise<void>;
}

interface OpenDraft extends Draft {
  readonly beside: string;
  readonly place: string;
  readonly handle: FileHandle;
}

/**
 * Writes files atomically: `fill` writes drafts, which get their real names when it returns. If it throws or is interrupted,
 * the drafts are deleted and existing files stay as they were.
 *
 * @throws InputError if a file cannot be written; ServiceError if the disk is full
 */
export async function withDrafts<T>(
  paths: readonly string[],
  fill: (drafts: readonly Draft[]) => Promise<T>,
): Promise<T> {
  const drafts: OpenDraft[] = [];
  const discard = (): void => {
    for (const { beside } of drafts.splice(0)) rmSync(beside, { force: true });
  };
  const stop = onInterrupt(discard);
  try {
    for (const path of paths) drafts.push(await begin(path));
    const result = await fill(drafts);
    for (const { path, handle } of drafts) await naming(path, () => handle.close());
    for (let draft = drafts[0]; draft !== undefined; draft = drafts[0]) {
      const { path, beside, place } = draft;
      await naming(path, () => rename(beside, place));
      drafts.shift();
    }
    return result;
  } finally {
    stop();
    await Promise.all(drafts.map(({ handle }) => handle.close()));
    discard();
  }
}

async function begin(path: string): Promise<OpenDraft> {
  const place = await placeOf(path);
  const beside = join(dirname(place), `.${basename(place)}.${process.pid}.tmp`);
  const handle = await naming(path, () => open(beside, 'wx'));
  const write = (content: string | Uint8Array): Promise<void> => naming(path, () => handle.writeFile(content));
  return { path, beside, place, handle, write };
}

/** The target of a link, so that the link itself is not replaced. */
export const placeOf = (path: string): Promise<string> => realpath(path).catch(() => resolve(path));

async function naming<T>(path: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw fileError(path, error, 'write');
  }
}
