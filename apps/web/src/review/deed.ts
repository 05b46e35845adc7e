import type { Bead, Words } from '@gegenlesen/bitext';
import type { MendedFinding } from '@gegenlesen/qa-report';

/** Something that somebody did, with what is needed to undo it. */
export type Deed =
  | {
      readonly kind: 'edit';
      /** Null if the sentence is gone from the file. */
      readonly segment: number | null;
      readonly before: string;
      readonly after: string;
      /** The rules of the findings that the edit settled. */
      readonly settles: readonly string[];
      /** Those findings; edits by earlier versions do not have them. */
      readonly mended?: readonly MendedFinding[];
    }
  | {
      readonly kind: 'decision';
      readonly fingerprint: string;
      readonly rule: string;
      readonly verdict: 'dismissed' | 'confirmed' | 'open';
      readonly reason: string | null;
      readonly words: Words | null;
      /** The id of the decision that applied before; null if there was none. */
      readonly before: number | null;
      readonly decision: number;
    }
  | {
      readonly kind: 'beads';
      /** The index of the first changed bead, the beads that were there, and those that replaced them. */
      readonly at: number;
      readonly before: readonly Bead[];
      readonly after: readonly Bead[];
    }
  | {
      /** An edit whose sentence is gone from the file, with the unedited and the edited text. */
      readonly kind: 'lost';
      readonly before: string;
      readonly after: string;
    }
  | { readonly kind: 'import'; readonly taken: number }
  | { readonly kind: 'undo'; readonly of: number; readonly what: 'edit' | 'decision' | 'beads' };
