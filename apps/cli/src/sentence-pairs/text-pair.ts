import type { Language } from '@gegenlesen/bitext';
import type { ProgramString } from 'gegenlesen';

/** Two sentences of a file that belong together. */
export interface TextPair {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** Absent for a translated pair. */
  readonly state?: 'fuzzy' | 'untranslated';
  /** Absent if blanks at the ends of its texts prove nothing. */
  readonly string?: ProgramString;
  /** If the file names them; otherwise they are detected. */
  readonly languages?: { readonly source: Language | null; readonly target: Language | null };
}

/** Why a line contains no pair, and what to write instead. */
export interface LineProblem {
  readonly problem: string;
  readonly remedy: string;
}

/** Turns a line into its pair, or into null if there is nothing on it to check. */
export type LineReader = (text: string, number: number) => TextPair | LineProblem | null;
