import type { SegmentedDocument } from '@gegenlesen/bitext';
import { loneStrings } from '../compare/documents/lone-strings.ts';
import { excerpt } from './meaning-check.ts';

/**
 * One hit for all strings of a catalogue whose keys the other lacks, at the first of them.
 *
 * @param side which of the two documents `own` is
 */
export function loneKeys(side: 'source' | 'target', own: SegmentedDocument, other: SegmentedDocument) {
  const lone = loneStrings(own, other);
  const [first] = lone;
  if (first === undefined) return [];
  const { key, text, start, end } = first;
  const slots = { key, text: excerpt(text) };
  const says =
    lone.length === 1
      ? ({ id: 'one', slots } as const)
      : ({ id: 'several', slots: { ...slots, count: lone.length } } as const);
  return [{ bead: null, source: null, target: null, [side]: { start, end }, confidence: 1, says }];
}
