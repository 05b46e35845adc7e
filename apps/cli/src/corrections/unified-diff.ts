import { isContainer, proseOf, type SegmentedDocument } from '@gegenlesen/bitext';
import { createTwoFilesPatch } from 'diff';

/**
 * What changed in a text, as a unified diff; empty if nothing did. Files in containers are compared sentence by sentence, as
 * a reader sees them.
 */
export function unifiedDiff(before: SegmentedDocument, after: SegmentedDocument): string {
  const [old, now] = [before, after].map(shownIn);
  if (old === undefined || now === undefined || old === now) return '';
  const patch = createTwoFilesPatch(`a/${before.path}`, `b/${before.path}`, old, now, '', '', { context: 3 });
  return patch.replace(/^=+\n/, '');
}

const shownIn = (document: SegmentedDocument): string =>
  isContainer(document.format) ? document.segments.map((one) => `${proseOf(one)}\n`).join('') : document.text;
