import { createReadStream } from 'node:fs';
import { InputError } from '@gegenlesen/bitext';
import { fileError } from './system-errors.ts';

/** Reads a file or pipe in chunks. */
export async function* chunksOf(path: string, { end = Number.POSITIVE_INFINITY } = {}): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of createReadStream(path, { end, highWaterMark: 1 << 20 })) yield chunk as Buffer;
  } catch (error) {
    throw fileError(path, error, 'read');
  }
}

/**
 * Reads a whole file or pipe.
 *
 * @throws InputError if it cannot be opened or is longer than `mostBytes`
 */
export async function readWhole(path: string, mostBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of chunksOf(path, { end: mostBytes })) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  if (bytes.length <= mostBytes) return bytes;
  throw new InputError(path, `is larger than ${mostBytes / 1e6} MB, the limit for one file`, {
    remedy: 'split it into parts',
  });
}

/** About 160,000 sentences, which need up to 2 GB of memory; a thick book has 2 MB. */
const mostDocumentBytes = 20_000_000;

/** Reads a text; the path stays as the person gave it. */
export async function readDocumentFile(path: string): Promise<{ readonly path: string; readonly bytes: Uint8Array }> {
  return { path, bytes: await readWhole(path, mostDocumentBytes) };
}
