import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Reader, ServiceError } from '@gegenlesen/bitext';
import { env } from 'onnxruntime-common';
import { type Inference, inferenceOf } from './inference.ts';
import { openReader, type ReadingCache } from './open-reader.ts';
import { openTokeniser } from './tokenise.ts';
import { readVocabulary } from './vocabulary.ts';

export { keptReadings } from './kept-readings.ts';

export interface LoadOptions {
  readonly cache?: ReadingCache;
  /** Threads of one run of the model; 1 by default, since more of them gain little. */
  readonly threads?: number;
  /** Called once if the native runtime does not load, with the reason; the slower WebAssembly build takes over. */
  readonly whenSlow?: (reason: string) => void;
  /** A folder with another model as training/reader/exporting.py writes it; the built-in one by default. */
  readonly folder?: string;
}

/**
 * A reader whose model is loaded when the first pair needs it: 0.3 s and 100 MB.
 *
 * @throws ServiceError if the model is not installed, here or when reading
 */
export async function loadReader({ cache, threads = 1, whenSlow, folder }: LoadOptions = {}): Promise<Reader> {
  const { model } = JSON.parse((await bytesOf(pathOf('reader.json', folder))).toString()) as { readonly model: string };
  return openReader({
    // Another version of the runtime rounds differently.
    model: `${model} ${env.versions.common}`,
    ...(cache === undefined ? {} : { cache }),
    open: async () => ({
      tokenise: openTokeniser(readVocabulary(await bytesOf(pathOf('vocabulary.bin', folder)))),
      infer: await loadInference(pathOf('reader.onnx', folder), threads, whenSlow),
    }),
  });
}

async function loadInference(path: string, threads: number, whenSlow: LoadOptions['whenSlow']): Promise<Inference> {
  const native = await import('onnxruntime-node').catch((error: unknown) => {
    whenSlow?.(error instanceof Error ? error.message : String(error));
    return null;
  });
  if (native !== null) return inferenceOf(native, await bytesOf(path), threads);
  const web = await import('#wasm');
  web.env.wasm.numThreads = threads;
  return inferenceOf(web, await bytesOf(path), threads);
}

/** By the name of the package, since this file may be bundled into a program. */
const pathOf = (file: string, folder: string | undefined): string =>
  folder === undefined ? fileURLToPath(import.meta.resolve(`@gegenlesen/reader/model/${file}`)) : join(folder, file);

async function bytesOf(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new ServiceError(`the reader is not installed: ${path} cannot be read`, { cause: error });
  }
}
