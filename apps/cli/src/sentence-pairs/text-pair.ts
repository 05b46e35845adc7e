import type { Language } from '@gegenlesen/bitext';

/** Two sentences of a file that belong together. */
export interface TextPair {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** Where the file says so; else they are recognised. */
  readonly languages?: { readonly source: Language | null; readonly target: Language | null };
}

/** Why a line holds no pair, and what to write instead. */
export interface LineProblem {
  readonly problem: string;
  readonly remedy: string;
}

/** One line to its pair, or to null where there is nothing on it to check. */
export type LineReader = (text: string, number: number) => TextPair | LineProblem | null;
