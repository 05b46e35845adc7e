import type { Language } from '@gegenlesen/bitext';
import type { ProgramString } from 'gegenlesen';

/** Two sentences of a file that belong together. */
export interface TextPair {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** Absent for a translated pair. */
  readonly state?: 'fuzzy' | 'untranslated';
  readonly string?: ProgramString;
  /** If the file names them; otherwise they are detected. */
  readonly languages?: { readonly source: Language | null; readonly target: Language | null };
}
