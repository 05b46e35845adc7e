import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Reader, ServiceError } from '@gegenlesen/bitext';
import { type Inference, inferenceOf } from './inference.ts';
import { openReader, type ReadingCache } from './open-reader.ts';
import { openTokeniser } from './tokenise.ts';
import { readVocabulary } from './vocabulary.ts';

export interface LoadOptions {
  readonly cache?: ReadingCache;
  /** Threads of one run of the model; 1 by default, since more of them gain little. */
  readonly threads?: number;
  /** Called once if the native runtime does not load, with the reason; the slower WebAssembly build takes over. */
  readonly whenSlow?: (reason: string) => void;
}

/**
 * A reader with the built-in model, read and loaded when the first pair needs it: 0.3 s and 100 MB.
 *
 * @throws ServiceError when reading, if the model is not installed
 */
export async function loadReader({ cache, threads = 1, whenSlow }: LoadOptions = {}): Promise<Reader> {
  const { model } = JSON.parse((await bytesOf('reader.json')).toString()) as { readonly model: string };
  return openReader({
    model,
    ...(cache === undefined ? {} : { cache }),
    open: async () => ({
      tokenise: openTokeniser(readVocabulary(await bytesOf('vocabulary.bin'))),
      infer: await loadInference(threads, whenSlow),
    }),
  });
}

async function loadInference(threads: number, whenSlow: LoadOptions['whenSlow']): Promise<Inference> {
  const native = await import('onnxruntime-node').catch((error: unknown) => {
    whenSlow?.(error instanceof Error ? error.message : String(error));
    return null;
  });
  if (native !== null) return inferenceOf(native, pathOf('reader.onnx'), threads);
  const web = await import('#wasm');
  web.env.wasm.numThreads = threads;
  return inferenceOf(web, await bytesOf('reader.onnx'), threads);
}

/** The path of a file of the model, by the name of its package, since this file may be bundled into a program. */
const pathOf = (file: string): string => fileURLToPath(import.meta.resolve(`@gegenlesen/reader/model/${file}`));

async function bytesOf(file: string): Promise<Buffer> {
  try {
    return await readFile(pathOf(file));
  } catch (error) {
    throw new ServiceError(`the reader is not installed: ${pathOf(file)} cannot be read`, { cause: error });
  }
}
