import { isContainer, type Provenance, type SegmentedDocument } from '@gegenlesen/bitext';
import { baseOf } from '../language/language-name.ts';

const unknown: Provenance = { method: 'unknown', postEdited: null, from: null, evidence: null };

/**
 * How the translation was made, according to its own note or else to a note in the original.
 */
export function provenanceOf(source: SegmentedDocument, target: SegmentedDocument): Provenance {
  if (target.note !== null) return withEvidence('target', target, target.note);
  const ofPair =
    source.note !== null && (source.note.from === null || baseOf(source.note.from) === baseOf(source.lang));
  return ofPair && source.note !== null ? withEvidence('source', source, source.note) : unknown;
}

function withEvidence(
  side: 'source' | 'target',
  document: SegmentedDocument,
  { evidence, ...claim }: NonNullable<SegmentedDocument['note']>,
): Provenance {
  const raw = document.text.slice(evidence.start, evidence.end);
  return { ...claim, evidence: { side, ...evidence, text: isContainer(document.format) ? withoutTags(raw) : raw } };
}

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&amp;': '&',
};

const withoutTags = (xml: string): string =>
  xml.replace(/<[^<>]*>/g, '').replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => entities[entity] ?? entity);
