import type { BeadRange } from '../api/bead.ts';
import type { BeadReading } from '../api/reading.ts';
import { readBeads } from '../review/read-beads.ts';
import { type Desk, isRead, requestOf } from './desk.ts';
import { findDocument } from './find-document.ts';
import { Refusal } from './refusal.ts';

/** How many beads are read for one request: about a second of work if none is in the cache. */
const most = 50;

/**
 * What a reader doubts in some beads, as they are now.
 *
 * @throws Refusal if the document is not read
 */
export async function readingAnswer(desk: Desk, id: string, { from, to }: BeadRange): Promise<readonly BeadReading[]> {
  const document = await findDocument(desk, id);
  if (!isRead(desk, document)) throw new Refusal(404, { problem: 'the sentences of this document are not read' });
  const range = { from, to: Math.min(to, from + most) };
  return readBeads(document.pair, range, requestOf(desk, document), desk.knowledge);
}
