import type { Exception, Report } from '@gegenlesen/bitext';
import { type BatchResult, doneResult, render } from '@gegenlesen/qa-report';
import type { ReadPair, Checker as WorkerChecker } from '@gegenlesen/worker';
import { type Knowledge, proofread, withExceptions } from 'gegenlesen';

/** A pair that was checked. */
export interface Checked {
  readonly result: BatchResult;
  readonly report: () => Report;
  /** The report as the text of a file. */
  readonly textOf: (format: 'json' | 'html') => string;
}

/** Checks pairs, here or elsewhere. */
export interface Checker {
  /** How many pairs it takes at a time. */
  readonly width: number;
  /** @throws InputError if a text cannot be read; another process or thread answers with the problem instead */
  readonly check: (pair: ReadPair) => Promise<Checked | { readonly problem: string }>;
}

/** Checks in this thread: for one pair, starting another would take longer. */
export const checkHere = (knowledge: Knowledge, everywhere: readonly Exception[]): Checker => ({
  width: 1,
  check: async ({ name, original, translation, request }) => {
    const asked = withExceptions(request, everywhere);
    const report = await proofread(original, translation, { ...asked, ...knowledge });
    return {
      result: doneResult(name, report),
      report: () => report,
      textOf: (format) => render(report, format),
    };
  },
});

/** A checker of threads or of the queue, whose answers are the texts of reports. */
export const elsewhere = <Worker extends WorkerChecker>(checker: Worker) => ({
  ...checker,
  check: async (pair: ReadPair): ReturnType<Checker['check']> => {
    const answer = await checker.check(pair);
    if ('problem' in answer) return answer;
    const { json, html, result } = answer.value;
    return { result, report: () => JSON.parse(json) as Report, textOf: (format) => ({ json, html })[format] };
  },
});
