import type { Glossary, Messages, ReadKinds, Rule, SaysOf } from '@gegenlesen/bitext';
import type { DocumentReading, PairReading } from '../compare/reading.ts';
import type { ProgramString } from '../compare/strings/program-string.ts';
import type { DocumentHit, Hit, HitSays } from './hit.ts';
import type { Traits } from './traits.ts';

/**
 * A pair that shows what a check does. `⟦…⟧` encloses what is flagged; in a pair without marks nothing must be.
 * The source is English and the target German unless `lang` says otherwise.
 */
export interface Example {
  readonly source: string;
  readonly target: string;
  /** The English message. */
  readonly says?: string;
  readonly lang?: readonly [source: string, target: string];
  readonly glossary?: Glossary;
  /** What is known about it as a string of a program, for checks of strings. */
  readonly string?: Partial<ProgramString>;
  /** The marked words are those that a reader doubts, in this way. */
  readonly doubts?: keyof ReadKinds;
}

/**
 * Two short documents that show what a check does, English and German, one sentence per line; sentences at the same place
 * translate each other. `# ` begins a heading, `~ ` a line that belongs to the web page. In catalogues each line is `key = text`; in subtitles it is
 * `1.5–4 First line / second line`, with the seconds between which it is shown.
 */
export interface DocumentExample {
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly says?: string;
  /** English and German by default. */
  readonly lang?: readonly [source: string, target: string];
}

/** What every check declares: its rule with its messages, and its traits. The id is the name of its file. */
export interface CheckedRule extends Omit<Rule, 'examples'>, Traits {}

/** One check is one file: what it is about, what it says, examples, and how it finds its hits. */
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

/** Ties hits to messages: the types only allow a hit to say one of the messages of its check, with its slots. */
export const defineCheck = <const Of extends Messages>(check: Saying<Check, Of, Hit<SaysOf<Of> & HitSays>>): Check =>
  check;

/** {@link defineCheck} for checks of documents. */
export const defineDocumentCheck = <const Of extends Messages>(
  check: Saying<DocumentCheck, Of, DocumentHit<SaysOf<Of> & HitSays>>,
): DocumentCheck => check;
