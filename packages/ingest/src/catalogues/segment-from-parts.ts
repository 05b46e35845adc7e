import { factsOf, type Segment } from '@gegenlesen/bitext';
import { composedBlock } from '../composed-blocks.ts';
import { extentOf, proseFrom } from '../prose.ts';
import type { Entry } from './entry.ts';

/** A string as a segment; null if it has no letter or digit. */
export function segmentFromParts({ key, parts, ...facts }: Entry, documentText: string, block: number): Segment | null {
  const { prose } = composedBlock({ kind: 'string', prose: proseFrom(parts), atoms: [] });
  if (!/[\p{L}\p{N}]/u.test(prose.text)) return null;
  const { start, end } = extentOf(prose);
  const text = documentText.slice(start, end);
  const segment: Segment = { start, end, text, kind: 'string', block, key, ...factsOf(facts) };
  return prose.text === text ? segment : { ...segment, prose };
}
