import { join } from 'node:path';
import { InputError } from '@gegenlesen/bitext';
import { type BatchResult, exceptionsThatMatch, type Found, failedResult } from '@gegenlesen/qa-report';
import {
  type CheckedDocuments,
  type Checker,
  type CheckRequest,
  keyOfPair,
  type ReadPair,
  type Taught,
} from '@gegenlesen/worker';
import { withExceptions } from 'gegenlesen';
import type { PairOfFiles } from '../document-pairs/by-name.ts';
import type { Exceptions } from '../exceptions/exceptions.ts';
import { readDocumentFile } from '../read-file.ts';

/** What became of a pair in this run. */
export interface Outcome {
  readonly name: string;
  /** The digest of everything that the reports depend on; null where the files could not be read. */
  readonly key: string | null;
  readonly result: BatchResult;
  /** Null where there are none, or where they lie there already. */
  readonly reports: CheckedDocuments | null;
}

/** The key of a pair in which this was found: of what is decided, only what speaks of it belongs to the key. */
type KeyFor = (found: readonly Found[]) => string;

/** What an earlier run found, by name and key; null where it is not known or its reports are gone. */
export type Earlier = (
  name: string,
  keyFor: KeyFor,
) => Promise<{ readonly key: string; readonly result: BatchResult } | null>;

/** Reads a pair, and checks it unless that was done before. What is wrong with it is an outcome, too. */
export async function outcomeOf(
  pair: PairOfFiles,
  { folder, requestFor, exceptions, checker, earlier, taught }: OutcomeContext,
): Promise<Outcome> {
  const paths = [join(folder, pair.original), join(folder, pair.translation)] as const;
  const asked = { ...requestFor(...paths), ...pair.request };
  const read = await readPair(pair, folder, withExceptions(asked, exceptions.of(...paths)));
  if (read instanceof InputError) return failed(pair.name, read.message);
  const keyFor = (found: readonly Found[]): string =>
    keyOfPair(
      { ...read, request: withExceptions(read.request, exceptionsThatMatch(exceptions.everywhere, found)) },
      taught,
    );
  const known = await earlier(pair.name, keyFor);
  if (known !== null) return { name: pair.name, ...known, reports: null };
  const answer = await checker.check(read);
  return 'problem' in answer
    ? failed(pair.name, answer.problem)
    : {
        name: pair.name,
        key: keyFor(answer.value.result.found),
        result: answer.value.result,
        reports: answer.value,
      };
}

export interface OutcomeContext {
  /** Where the paths of the pairs begin. */
  readonly folder: string;
  /** What is asked of a pair, by its paths. */
  readonly requestFor: (...paths: readonly string[]) => CheckRequest;
  readonly exceptions: Pick<Exceptions, 'of' | 'everywhere'>;
  readonly checker: Checker;
  readonly earlier: Earlier;
  /** What the checker knows beside the exceptions. */
  readonly taught: readonly Taught[];
}

const failed = (name: string, problem: string): Outcome => ({
  name,
  key: null,
  result: failedResult(name, 'failed', problem),
  reports: null,
});

/** Both texts of a pair, with what is asked for it; the error where one cannot be read. */
export async function readPair(
  pair: PairOfFiles,
  folder: string,
  request: CheckRequest,
): Promise<ReadPair | InputError> {
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
