import { csvRow } from '@gegenlesen/qa-report';
import type { AlignedPair } from 'gegenlesen';
import type { FindingState } from '../../api/finding.ts';
import { sentencesAt } from '../first-finding.ts';

const columns = [
  'bead',
  'state',
  'severity',
  'rule',
  'message',
  'original',
  'translation',
  'reason',
  'note',
  'name',
  'at',
  'fingerprint',
];

/** One row for each finding, with the decision on it, for a spreadsheet (RFC 4180). */
export const csvOf = (pair: AlignedPair, findings: readonly FindingState[]): string =>
  csvRow(columns) +
  findings
    .map((finding) => {
      const { bead, state, severity, rule, message, decision, note, fingerprint } = finding;
      const { source, target } = sentencesAt(bead, pair);
      const place = bead === null ? null : bead + 1;
      const decided = [decision?.reason ?? null, note, decision?.name ?? null, decision?.at ?? null];
      return csvRow([place, state, severity, rule, message, source, target, ...decided, fingerprint]);
    })
    .join('');
