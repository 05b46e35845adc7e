import type { InferenceSession, InferenceSessionFactory, TensorConstructor, TypedTensor } from 'onnxruntime-common';
import type { Row } from './row.ts';

/** What the model says about a row: values for each token, and two for the pair. */
export interface RowOutcome {
  /** The probability that the token is wrong. */
  readonly wrong: Float32Array;
  /** Three probabilities for each token: replaced, unmatched, exchanged. */
  readonly kind: Float32Array;
  /** The place in the row of the likeliest counterpart of each token. */
  readonly nearest: readonly number[];
  /** The probability of a fault, and that people mark a serious error. */
  readonly pair: Float32Array;
}

/** Runs the model on rows of one length. */
export type Inference = (rows: readonly Row[]) => Promise<readonly RowOutcome[]>;

/** The part of onnxruntime that is used; onnxruntime-node and onnxruntime-web both have it. */
export interface OnnxRuntime {
  readonly InferenceSession: InferenceSessionFactory;
  readonly Tensor: TensorConstructor;
}

/**
 * Opens the model in an inference runtime.
 *
 * @param model the bytes of the ONNX file
 * @param threads one is best where several processes or workers read at the same time
 */
export async function inferenceOf(
  { InferenceSession, Tensor }: OnnxRuntime,
  model: Uint8Array,
  threads: number,
): Promise<Inference> {
  const options: InferenceSession.SessionOptions = {
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    executionMode: 'sequential',
    logSeverityLevel: 3,
    // Threads that wait for work would take the time of whatever else runs on the machine.
    extra: { session: { intra_op: { allow_spinning: '0' } } },
  };
  const session = await InferenceSession.create(model, options);
  return async (rows) => {
    const length = rows[0]?.ids.length ?? 0;
    const shape = [rows.length, length];
    const tensor = (numbers: readonly number[]) => new Tensor('int64', BigInt64Array.from(numbers, BigInt), shape);
    const made = await session.run({
      ids: tensor(rows.flatMap(({ ids }) => ids)),
      side: tensor(rows.flatMap(({ sides }) => sides)),
    });
    const floats = (name: string): Float32Array => (made[name] as TypedTensor<'float32'>).data;
    const nearest = (made.nearest as TypedTensor<'int64'>).data;
    const part = (all: Float32Array, row: number, size: number) => all.slice(row * size, (row + 1) * size);
    return rows.map((_, row) => ({
      wrong: part(floats('wrong'), row, length),
      kind: part(floats('kind'), row, 3 * length),
      nearest: Array.from(nearest.slice(row * length, (row + 1) * length), Number),
      pair: part(floats('pair'), row, 2),
    }));
  };
}
