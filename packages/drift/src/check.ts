import type { Group, Pair, SegmentedDocument, Severity, Span } from '@gegenlesen/bitext';
import type { Difference } from './numbers/compare/difference.ts';
import type { Quantity } from './numbers/quantity.ts';
import type { Part } from './parts.ts';

/** A pair, read once for all checks. */
export interface PairReading {
  readonly pair: Pair;
  readonly figures: { readonly source: readonly Quantity[]; readonly target: readonly Quantity[] };
  readonly differences: readonly Difference[];
  /** Its sentences with their counterparts; none where it is not of one English and one German text. */
  readonly parts: readonly Part[];
}

/** One thing that a check found, in offsets of the pair's two texts. */
export interface Hit {
  readonly source: Span | null;
  readonly target: Span | null;
  readonly message: string;
  /** Where it is not the usual severity of the check. */
  readonly severity?: Severity;
  /** 0 to 1. */
  readonly confidence: number;
}

/**
 * A pair that shows what a check does: `⟦…⟧` stands around what is marked. A pair without marks must raise nothing.
 * The source is English and the target German unless `lang` says otherwise.
 */
export interface Example {
  readonly source: string;
  readonly target: string;
  readonly says?: string;
  readonly lang?: readonly [source: string, target: string];
}

/** One check is one file: what it means, how it looks, and what it flags. Its id is the name of its file. */
export interface Check {
  readonly id: string;
  readonly group: Group;
  /** A path of the MQM typology. */
  readonly category: string;
  /** As a rule; a hit may say otherwise. */
  readonly severity: Severity;
  /** One sentence for the list of rules. */
  readonly summary: string;
  /** What a translator should know of it, in Markdown. */
  readonly details: string;
  readonly examples: readonly Example[];
  readonly run: (reading: PairReading) => readonly Hit[];
}

/** A check of two documents as a whole; offsets are theirs. */
export interface DocumentCheck extends Omit<Check, 'examples' | 'run'> {
  readonly run: (source: SegmentedDocument, target: SegmentedDocument) => readonly Hit[];
}
