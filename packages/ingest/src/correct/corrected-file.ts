import type { ReviewState, SegmentedDocument } from '@gegenlesen/bitext';
import { stateChanges } from '../bilingual/state-changes.ts';
import { type Edits, editedDocument } from './edited-document.ts';
import { writeBack } from './write-back.ts';

/** What people made of a translation. */
export interface Corrections {
  /** The new texts of sentences. */
  readonly edits: Edits;
  /** What to say about units of a bilingual file, by the keys of their segments. */
  readonly states: ReadonlyMap<string, ReviewState>;
}

/**
 * The file of a translation with its corrections and states in it, in its own format; every other byte is unchanged.
 *
 * @param bytes what `document` was read from
 * @throws InputError if the file cannot hold a text, for example because its encoding lacks a character
 */
export async function correctedFile(
  bytes: Uint8Array,
  document: SegmentedDocument,
  { edits, states }: Corrections,
): Promise<Uint8Array> {
  const marked = states.size === 0 ? [] : await stateChanges(document, states);
  const { replacements } = editedDocument(document, edits);
  return writeBack(
    bytes,
    document,
    [...replacements, ...marked].sort((one, other) => one.start - other.start),
  );
}
