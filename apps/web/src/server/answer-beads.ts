import type { BeadChange, BeadChanged } from '../api/bead.ts';
import type { Change } from '../data/change-document.ts';
import type { StoredDocument } from '../data/documents.ts';
import { type BeadStretch, stretchOf } from '../review/change-beads.ts';
import { replaceBeads } from '../review/replace-beads.ts';
import { driftsOf, reviewOf } from './answer-documents.ts';
import { type Desk, requestOf } from './desk.ts';
import { changed } from './edit-sentence.ts';
import { Refusal } from './refusal.ts';

/**
 * Splits, joins or moves beads if the alignment is wrong, and checks them again.
 *
 * @throws Refusal if that is not possible, or others have changed the document since the user saw it
 */
export async function changeBeads(desk: Desk, id: string, by: string, asked: BeadChange): Promise<BeadChanged> {
  const document = await changed(desk, id, by, async (there) => {
    // After another split or join, the index means a different bead.
    if (there.revision !== asked.revision) {
      throw new Refusal(409, { problem: 'the document has changed in the meantime; look at it and try again' });
    }
    const stretch = stretchOf(there.pair.beads, asked);
    if (stretch === null) throw new Refusal(422, { problem: 'that cannot be done with this bead' });
    return beadsPlan(desk, there, stretch);
  });
  const { findings } = await reviewOf(desk, document);
  const { revision, pair } = document;
  return { revision, beadCount: pair.beads.length, drifts: driftsOf(pair), findings };
}

/** The change that replaces some beads, with the new findings. */
export async function beadsPlan(desk: Desk, document: StoredDocument, stretch: BeadStretch): Promise<Change> {
  const replaced = await replaceBeads(document, stretch, requestOf(desk, document), desk.knowledge);
  return { deed: { kind: 'beads', ...stretch }, ...replaced };
}
