import { join } from 'node:path';
import { type Exception, InputError } from '@gegenlesen/bitext';
import { type BatchResult, failedResult } from '@gegenlesen/qa-report';
import {
  type CheckedDocuments,
  type Checker,
  type CheckRequest,
  keyOfPair,
  type ReadPair,
  type Taught,
} from '@gegenlesen/worker';
import { withExceptions } from '../exceptions/with-exceptions.ts';
import { readDocumentFile } from '../read-file.ts';
import type { PairOfFiles } from './find-pairs.ts';

/** What became of a pair in this run. */
export interface Outcome {
  readonly name: string;
  /** The digest of everything that the reports depend on; null where the files could not be read. */
  readonly key: string | null;
  readonly result: BatchResult;
  /** Null where there are none, or where they lie there already. */
  readonly reports: CheckedDocuments | null;
}

/** What an earlier run found, by name and key; null where it is not known or its reports are gone. */
export type Earlier = (name: string, key: string) => Promise<BatchResult | null>;

/** Reads a pair, and checks it unless that was done before. What is wrong with it is an outcome, too. */
export async function outcomeOf(
  pair: PairOfFiles,
  { folder, request, exceptionsOf, checker, earlier, taught }: OutcomeContext,
): Promise<Outcome> {
  const exceptions = exceptionsOf(join(folder, pair.original), join(folder, pair.translation));
  const read = await readPair(pair, folder, withExceptions({ ...request, ...pair.request }, exceptions));
  if (read instanceof InputError) return failed(pair.name, read.message);
  const key = keyOfPair(read, taught);
  const known = await earlier(pair.name, key);
  if (known !== null) return { name: pair.name, key, result: known, reports: null };
  const answer = await checker.check(read);
  return 'problem' in answer
    ? failed(pair.name, answer.problem)
    : { name: pair.name, key, result: answer.value.result, reports: answer.value };
}

export interface OutcomeContext {
  /** Where the paths of the pairs begin. */
  readonly folder: string;
  readonly request: CheckRequest;
  /** What is settled beforehand for two files. */
  readonly exceptionsOf: (original: string, translation: string) => readonly Exception[];
  readonly checker: Checker;
  readonly earlier: Earlier;
  readonly taught: readonly Taught[];
}

const failed = (name: string, problem: string): Outcome => ({
  name,
  key: null,
  result: failedResult(name, 'failed', problem),
  reports: null,
});

async function readPair(pair: PairOfFiles, folder: string, request: CheckRequest): Promise<ReadPair | InputError> {
  const read = async (path: string) => ({ path, bytes: (await readDocumentFile(join(folder, path))).bytes });
  try {
    return {
      name: pair.name,
      original: await read(pair.original),
      translation: await read(pair.translation),
      request,
    };
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}
