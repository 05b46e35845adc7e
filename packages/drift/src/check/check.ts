import type { Glossary, Pair, Rule, SegmentedDocument, Severity, Span } from '@gegenlesen/bitext';
import type { Difference } from '../compare/numbers/pairing/difference.ts';
import type { Part } from '../compare/parts.ts';
import type { TermDifferences } from '../compare/terms/term-differences.ts';
import type { Quantity } from '../read/numbers/grammar/quantity.ts';
import type { KeptNames } from '../read/terms/kept-names.ts';

/** A pair, read once for all checks. */
export interface PairReading {
  readonly pair: Pair;
  readonly figures: { readonly source: readonly Quantity[]; readonly target: readonly Quantity[] };
  readonly differences: readonly Difference[];
  /** Its sentences with their counterparts; none where it is not of one English and one German text. */
  readonly parts: readonly Part[];
  /** What it makes of a glossary, and of names that stay as they are. */
  readonly terms: TermDifferences;
  readonly kept: KeptNames;
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
  readonly glossary?: Glossary;
}

/** One check is one file: what it means, how it looks, and what it flags. Its id is the name of its file. */
export interface Check extends Omit<Rule, 'examples'> {
  readonly examples: readonly Example[];
  readonly run: (reading: PairReading) => readonly Hit[];
}

/** One bead of two documents: its pair, and how surely the alignment is right. */
export interface BeadReading extends PairReading {
  /** 0 to 1. */
  readonly alignment: number;
  readonly isHeading: boolean;
  /** How many sentences each side has. */
  readonly sentences: { readonly source: number; readonly target: number };
}

/** Two aligned documents, read once for all checks of documents. */
export interface DocumentReading {
  readonly source: SegmentedDocument;
  readonly target: SegmentedDocument;
  readonly beads: readonly BeadReading[];
}

/** What a check of documents found: in offsets of the pair that its bead makes, or of the documents where that is null. */
export interface DocumentHit extends Hit {
  readonly bead: number | null;
}

/**
 * Two short documents that show what a check does, a sentence a line, English and German; each translates the one in the
 * same place. `# ` begins a heading, `~ ` a text that belongs to the page.
 */
export interface DocumentExample {
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly says?: string;
}

/** A check of two documents as a whole. Its id is the name of its file, as that of a check of a pair. */
export interface DocumentCheck extends Omit<Check, 'examples' | 'run'> {
  readonly examples: readonly DocumentExample[];
  readonly run: (reading: DocumentReading) => readonly DocumentHit[];
}
