import type { Report } from '@gegenlesen/bitext';
import { type BatchResult, doneResult, render } from '@gegenlesen/qa-report';

/** A pair's reports, as the texts of their files, and its line in the index. */
export interface CheckedDocuments {
  readonly json: string;
  readonly html: string;
  readonly result: BatchResult;
}

/** What is made of two texts on the way to their reports, packed: sentences with their beads, and what is found in them. */
export interface CheckedTexts {
  readonly aligned: Uint8Array;
  readonly findings: Uint8Array;
}

export const checkedDocuments = (name: string, report: Report): CheckedDocuments => ({
  json: render(report, 'json'),
  html: render(report, 'html'),
  result: doneResult(name, report),
});
