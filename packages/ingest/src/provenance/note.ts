import type { SegmentedDocument } from '@gegenlesen/bitext';

/** What a text says of how it was translated, and where. */
export type Note = NonNullable<SegmentedDocument['note']>;
/** The same without the place. */
export type Claim = Omit<Note, 'evidence'>;
