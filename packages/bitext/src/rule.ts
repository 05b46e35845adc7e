import type { Group, Severity } from './finding.ts';

/** What there is to know of a rule: the words of its check, for whoever reads a finding. */
export interface Rule {
  readonly id: string;
  readonly group: Group;
  /** A path of the MQM typology. */
  readonly category: string;
  /** As a rule; a finding may say otherwise. */
  readonly severity: Severity;
  /** One sentence. */
  readonly summary: string;
  /** In Markdown. */
  readonly details: string;
}
