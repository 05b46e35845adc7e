import { InputError } from '@gegenlesen/bitext';
import { type BatchResult, failedResult } from '@gegenlesen/qa-report';
import type { CheckRequest, ReadPair } from '@gegenlesen/worker';
import { withExceptions } from 'gegenlesen';
import { fileIn, type PairOfFiles } from '../document-pairs/pair-of-files.ts';
import { readDocumentFile } from '../read-file.ts';
import type { Asked } from './asked.ts';
import type { Checked, Checker } from './checker.ts';

/** The result of one pair in this run. */
export interface Outcome {
  readonly pair: PairOfFiles;
  readonly result: BatchResult;
  /** The pair and its reports; null if it could not be read, or an earlier run checked it. */
  readonly fresh: { readonly read: ReadPair; readonly checked: Checked } | null;
}

/** What checking a pair needs. */
export interface CheckContext {
  /** The folder that the paths of the pairs are relative to. */
  readonly folder: string;
  readonly asked: Pick<Asked, 'requestFor' | 'exceptions'>;
  readonly checker: Checker;
  /** What an earlier run found in a pair; null if it must be checked. */
  readonly recall?: (read: ReadPair) => Promise<BatchResult | null>;
}

/**
 * Reads a pair, and checks it unless an earlier run did.
 *
 * @throws InputError if a text cannot be read
 */
export async function checkPair(pair: PairOfFiles, context: CheckContext): Promise<Outcome> {
  const { folder, asked, checker, recall } = context;
  const paths = [fileIn(folder, pair.original), fileIn(folder, pair.translation)] as const;
  const request = { ...asked.requestFor(...paths), ...pair.request };
  const read = await readPair(pair, folder, withExceptions(request, asked.exceptions.of(...paths)));
  const known = (await recall?.(read)) ?? null;
  if (known !== null) return { pair, result: known, fresh: null };
  const checked = await checker.check(read);
  return 'problem' in checked
    ? failed(pair, checked.problem)
    : { pair, result: checked.result, fresh: { read, checked } };
}

/** The same for one pair of many: a problem with its texts is an outcome, not an error. */
export async function checkOneOfMany(pair: PairOfFiles, context: CheckContext): Promise<Outcome> {
  try {
    return await checkPair(pair, context);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return failed(pair, error.message);
  }
}

const failed = (pair: PairOfFiles, problem: string): Outcome => ({
  pair,
  result: failedResult(pair.name, 'failed', problem),
  fresh: null,
});

/**
 * Both texts of a pair, with the request for it.
 *
 * @throws InputError if one cannot be read
 */
export async function readPair(pair: PairOfFiles, folder: string, request: CheckRequest): Promise<ReadPair> {
  const read = async (path: string) => ({ path, bytes: (await readDocumentFile(fileIn(folder, path))).bytes });
  return {
    name: pair.name,
    original: await read(pair.original),
    translation: await read(pair.translation),
    request,
  };
}
