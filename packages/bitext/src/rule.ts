import type { Group, Severity } from './finding.ts';

/** What a finding of a rule means, for whoever reads it. */
export interface Rule {
  readonly id: string;
  readonly group: Group;
  /** A path of the MQM typology. */
  readonly category: string;
  /** The usual one; a finding may say otherwise. */
  readonly severity: Severity;
  /** One sentence for the list of rules. */
  readonly summary: string;
  /** What a translator should know of it, in Markdown. */
  readonly details: string;
}
