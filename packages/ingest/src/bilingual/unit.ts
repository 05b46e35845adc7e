import type { BySide, Inline, InputError, Language, Limits, Span, UnitState } from '@gegenlesen/bitext';
import type { Part } from '../prose.ts';
import type { Replacement } from '../write/writer.ts';

/** One side of a unit, and its language if the file names it. */
export interface UnitSide {
  /** Without inline elements and the code in them. */
  readonly text: string;
  readonly lang: Language | null;
  /** False if the blanks at its ends prove nothing: inline codes were left out, or the file is indented. */
  readonly isExact: boolean;
  /** Where the characters are in the file. */
  readonly parts: readonly Part[];
  readonly inlines?: readonly Inline[];
}

/** An original and its translation in a bilingual file: a sentence or a short paragraph. */
export interface Unit {
  readonly id: string;
  readonly source: UnitSide;
  readonly target: UnitSide;
  readonly state: UnitState;
  /** The labels before it in the same menu or dialog, as far as the file shows it. */
  readonly menu: readonly BySide<string>[];
  /** Whether it is the form for one thing of a text with plural forms. */
  readonly isSingular?: boolean;
  /** For the translator: a comment, a context. */
  readonly note?: string;
  /** Of the translation. */
  readonly limits?: Limits;
  /** The places in the file that say its state, such as opening tags, by the name of the element. */
  readonly marks?: StateMarks;
}

export type StateMarks = Readonly<Record<string, Span>>;

/** What a state says about a translation: somebody has to read it, or somebody has read it. */
export type ReviewState = 'needs-review' | 'reviewed';

/** The changes that set the state of one unit. */
export type WriteState = (marks: StateMarks, state: ReviewState, text: string) => readonly Replacement[];

/**
 * Lists the units of a bilingual file in its order: an error in the place of a unit that is broken, null for one that lacks
 * a language. Throws an InputError with the place if the whole file is broken.
 */
export type ReadUnits = (
  text: string,
  path: string,
) => Iterable<Unit | InputError | null> | AsyncIterable<Unit | InputError | null>;

/** Which languages to take from a file with several; null leaves it to the file. */
export interface WantedLanguages {
  readonly source: Language | null;
  readonly target: Language | null;
}

/** `de-AT` and `de_CH` are `de`. */
export const baseLanguage = (lang: Language): string => lang.toLowerCase().split(/[-_]/)[0] ?? lang;

/** Whether a side says anything. */
export const isBlank = (text: string | undefined): boolean => text === undefined || text.trim() === '';
