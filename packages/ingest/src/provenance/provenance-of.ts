import type { Provenance, SegmentedDocument } from '@gegenlesen/bitext';
import { baseOf } from '../language/language-name.ts';

const unknown: Provenance = { method: 'unknown', postEdited: null, from: null, evidence: null };

/**
 * How the translation was made, as the texts say: the note of the translation or, where it has none, a note of the
 * original that speaks of it.
 */
export function provenanceOf(source: SegmentedDocument, target: SegmentedDocument): Provenance {
  if (target.note !== null) return withEvidence('target', target, target.note);
  const ofPair =
    source.note !== null && (source.note.from === null || baseOf(source.note.from) === baseOf(source.lang));
  return ofPair && source.note !== null ? withEvidence('source', source, source.note) : unknown;
}

function withEvidence(
  side: 'source' | 'target',
  { text }: SegmentedDocument,
  { evidence, ...claim }: NonNullable<SegmentedDocument['note']>,
): Provenance {
  return { ...claim, evidence: { side, ...evidence, text: text.slice(evidence.start, evidence.end) } };
}
