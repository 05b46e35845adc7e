import type { Glossary, Messages, Rule, SaysOf } from '@gegenlesen/bitext';
import type { DocumentReading, PairReading } from '../compare/reading.ts';
import type { DocumentHit, Hit, HitSays } from './hit.ts';
import type { Traits } from './traits.ts';

/**
 * A pair that shows what a check does: `⟦…⟧` stands around what is marked. A pair without marks must raise nothing.
 * The source is English and the target German unless `lang` says otherwise.
 */
export interface Example {
  readonly source: string;
  readonly target: string;
  /** The English message. */
  readonly says?: string;
  readonly lang?: readonly [source: string, target: string];
  readonly glossary?: Glossary;
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

/** What every check states: its rule, what its messages are, and its traits. The id is the name of its file. */
export interface CheckedRule extends Omit<Rule, 'examples'>, Traits {}

/** One check is one file: what it means, how it looks, what it says, and what it flags. */
export interface Check extends CheckedRule {
  readonly examples: readonly Example[];
  readonly run: (reading: PairReading) => readonly Hit[];
}

/** A check of two documents as a whole. */
export interface DocumentCheck extends CheckedRule {
  readonly examples: readonly DocumentExample[];
  readonly run: (reading: DocumentReading) => readonly DocumentHit[];
}

type Saying<Kind, Of extends Messages, Found> = Omit<Kind, 'messages' | 'run'> & {
  readonly messages: Of;
  readonly run: (reading: Kind extends DocumentCheck ? DocumentReading : PairReading) => readonly Found[];
};

/** A check whose hits can only say what its messages say, with their slots. */
export const defineCheck = <const Of extends Messages>(check: Saying<Check, Of, Hit<SaysOf<Of> & HitSays>>): Check =>
  check;

/** The same for a check of documents. */
export const defineDocumentCheck = <const Of extends Messages>(
  check: Saying<DocumentCheck, Of, DocumentHit<SaysOf<Of> & HitSays>>,
): DocumentCheck => check;
