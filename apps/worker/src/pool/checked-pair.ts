import type { Report } from '@gegenlesen/bitext';
import { type BatchResult, doneResult, render } from '@gegenlesen/qa-report';

/** The reports of a pair, as the texts of their files, and its entry in the index. */
export interface CheckedDocuments {
  readonly json: string;
  readonly html: string;
  readonly result: BatchResult;
}

/** What the reports of a pair are made of, packed: the sentences with their beads, and what was found. */
export interface CheckedTexts {
  readonly aligned: Uint8Array;
  readonly drift: Uint8Array;
}

export const checkedDocuments = (name: string, report: Report): CheckedDocuments => ({
  json: render(report, 'json'),
  html: render(report, 'html'),
  result: doneResult(name, report),
});
