import { createReadStream } from 'node:fs';
import { InputError } from '@gegenlesen/bitext';
import { fileError } from './system-errors.ts';

/** The bytes of a file or pipe, piece by piece. */
export async function* chunksOf(path: string, { end = Number.POSITIVE_INFINITY } = {}): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of createReadStream(path, { end, highWaterMark: 1 << 20 })) yield chunk as Buffer;
  } catch (error) {
    throw fileError(path, error, 'read');
  }
}

/**
 * A whole file or pipe.
 *
 * @throws InputError where it cannot be opened or is longer than `mostBytes`
 */
export async function readWhole(path: string, mostBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of chunksOf(path, { end: mostBytes })) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  if (bytes.length <= mostBytes) return bytes;
  throw new InputError(path, `is larger than ${mostBytes / 1e6} MB, the most that is read at once`, {
    remedy: 'split it into parts',
  });
}

/** 160,000 sentences, which take 2 GB of memory at most; a thick book has 2 MB. */
const mostDocumentBytes = 20_000_000;

/** A text to be read, with the path that the person gave. */
export async function readDocumentFile(path: string): Promise<{ readonly path: string; readonly bytes: Uint8Array }> {
  return { path, bytes: await readWhole(path, mostDocumentBytes) };
}
