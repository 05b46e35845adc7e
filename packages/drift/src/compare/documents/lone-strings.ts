import { hasKeys, proseOf, type SegmentedDocument, type Span } from '@gegenlesen/bitext';

/** A string of a catalogue whose key the other one lacks. */
interface LoneString extends Span {
  readonly key: string;
  readonly text: string;
}

/** The strings of a catalogue whose keys the other lacks, in order; none in documents that are no catalogues. */
export function loneStrings({ format, segments }: SegmentedDocument, other: SegmentedDocument): readonly LoneString[] {
  if (!hasKeys(format)) return [];
  const keys = new Set(other.segments.map(({ key }) => key));
  return segments.flatMap((segment): readonly LoneString[] => {
    const { key, start, end } = segment;
    return key === undefined || keys.has(key) ? [] : [{ key, text: proseOf(segment), start, end }];
  });
}
