import type { BySide, Pair, PlainPassage, SegmentedDocument } from '@gegenlesen/bitext';
import type { Quantity } from '../read/numbers/grammar/quantity.ts';
import type { KeptNames } from '../read/terms/kept-names.ts';
import type { MatterDifference } from './matter/difference.ts';
import type { Difference } from './numbers/pairing/difference.ts';
import type { Part } from './parts.ts';
import type { ProgramString } from './strings/program-string.ts';
import type { TermDifferences } from './terms/term-differences.ts';

/** A pair, read and compared once for all checks. */
export interface PairReading {
  /** Its texts in plain form: all offsets count in them. */
  readonly pair: BySide<PlainPassage>;
  /** The same texts with blanks in the place of what is not language: code, markup, placeholders, addresses. */
  readonly language: Pair;
  /** How what is not language differs. */
  readonly matter: readonly MatterDifference[];
  readonly figures: BySide<readonly Quantity[]>;
  readonly differences: readonly Difference[];
  /** Its sentences with their counterparts; none unless one text is English and the other German. */
  readonly parts: readonly Part[];
  /** Where it disagrees with the glossary, or translates names that must stay as they are. */
  readonly terms: TermDifferences;
  /** Where the names are that must stay as they are. */
  readonly kept: KeptNames;
  /** What is known about it as a string of a program; null for prose. */
  readonly string: ProgramString | null;
}

/** One bead of two documents: its pair, and what the documents say about it. */
export interface BeadReading extends PairReading {
  /** 0 to 1: the probability that the alignment is right. */
  readonly alignment: number;
  readonly isHeading: boolean;
  /** How many sentences each side has. */
  readonly sentences: BySide<number>;
}

/** Two aligned documents, read once for all checks of documents. */
export interface DocumentReading {
  readonly source: SegmentedDocument;
  readonly target: SegmentedDocument;
  readonly beads: readonly BeadReading[];
}

/** A pair on its own, outside of any document. */
export const asBead = (reading: PairReading): BeadReading => ({
  ...reading,
  alignment: 1,
  isHeading: false,
  sentences: { source: 1, target: 1 },
});
