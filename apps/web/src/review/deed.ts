import type { Bead, Words } from '@gegenlesen/bitext';
import type { MendedFinding } from '@gegenlesen/qa-report';

/** One thing that somebody did, with what it takes to undo it. */
export type Deed =
  | {
      readonly kind: 'edit';
      /** Null where its sentence is gone from the file. */
      readonly segment: number | null;
      readonly before: string;
      readonly after: string;
      /** The rules of the findings that were gone with it. */
      readonly settles: readonly string[];
      /** Those findings; edits of old do not tell. */
      readonly mended?: readonly MendedFinding[];
    }
  | {
      readonly kind: 'decision';
      readonly fingerprint: string;
      readonly rule: string;
      readonly verdict: 'dismissed' | 'confirmed' | 'open';
      readonly reason: string | null;
      readonly words: Words | null;
      /** The decision that held before, by its number; null where there was none. */
      readonly before: number | null;
      readonly decision: number;
    }
  | {
      readonly kind: 'beads';
      /** The first bead that changed, those that stood there, and those that stand there now. */
      readonly at: number;
      readonly before: readonly Bead[];
      readonly after: readonly Bead[];
    }
  | {
      /** An edit whose sentence is gone from the file: how that read as it came, and with the edit. */
      readonly kind: 'lost';
      readonly before: string;
      readonly after: string;
    }
  | { readonly kind: 'import'; readonly taken: number }
  | { readonly kind: 'undo'; readonly of: number; readonly what: 'edit' | 'decision' | 'beads' };
