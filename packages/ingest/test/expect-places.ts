import type { SegmentedDocument } from '@gegenlesen/bitext';
import { expect } from 'vitest';

/** Segments and their pieces are in order, and their places are those of their characters in the file. */
export function expectPlaces({ text, segments }: SegmentedDocument): void {
  let last = 0;
  for (const segment of segments) {
    expect(segment.text).toBe(text.slice(segment.start, segment.end));
    expect(segment.start).toBeGreaterThanOrEqual(last);
    last = segment.end;
    for (const [i, { at, start, end }] of (segment.prose?.pieces ?? []).entries()) {
      const next = segment.prose?.pieces[i + 1];
      const seen = segment.prose?.text.slice(at, next?.at) ?? '';
      if (seen.length === end - start) expect(seen).toBe(text.slice(start, end));
      expect(next?.start ?? segment.end).toBeGreaterThanOrEqual(end);
    }
  }
}
