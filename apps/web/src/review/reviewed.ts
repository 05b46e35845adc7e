import type { Report } from '@gegenlesen/bitext';
import { type PairRequest, reportOn, withExceptions } from 'gegenlesen';
import type { Scores } from '../api/document.ts';
import type { FindingState } from '../api/finding.ts';
import type { StoredDocument } from '../data/documents.ts';
import { holdingOf, type KeptDecision } from './kept-decisions.ts';
import { statesOf } from './states.ts';

/** A document with all decisions on it. */
export interface Reviewed {
  readonly report: Report;
  readonly findings: readonly FindingState[];
  readonly score: Scores;
}

/** Applies the policy of a project and the decisions of its reviewers to the findings of a document. */
export function reviewed(
  { id, pair, findings, first, scoreBefore }: StoredDocument,
  request: PairRequest,
  decisions: readonly KeptDecision[],
): Reviewed {
  const decided = holdingOf(decisions);
  const report = reportOn(pair, { findings, beads: pair.beads }, withExceptions(request, decided.exceptions));
  return {
    report,
    findings: statesOf({ id, pair, report, first, decided }),
    score: { before: scoreBefore, now: report.score.value },
  };
}
