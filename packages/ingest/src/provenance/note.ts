import type { SegmentedDocument } from '@gegenlesen/bitext';

/** What a text says about how it was translated, and where it says so. */
export type Note = NonNullable<SegmentedDocument['note']>;
/** The same without the place. */
export type Claim = Omit<Note, 'evidence'>;
