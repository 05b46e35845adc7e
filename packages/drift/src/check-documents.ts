import {
  type Anchor,
  type Bead,
  type Finding,
  hasLines,
  type PlacedPassage,
  type PlainPassage,
  quoted,
  type SegmentedDocument,
  type Span,
  tongueOf,
} from '@gegenlesen/bitext';
import { fileUntranslated } from './check/document/file-untranslated.ts';
import type { DocumentHit } from './check/hit.ts';
import { documentChecks } from './check/list/document-checks.ts';
import { hitsOf } from './check-pair.ts';
import { type PlacedReading, readDocuments } from './compare/documents/read-documents.ts';
import type { CheckOptions } from './compare/parts.ts';
import type { DocumentReading } from './compare/reading.ts';
import { findingsOf } from './findings-of.ts';
import { joinRows } from './missing-in-a-row.ts';
import { findingsShown } from './shown.ts';
import { siftAcross } from './sieve/across-beads.ts';
import type { Found } from './sieve/sieve.ts';
import { sift } from './sieve/sieves.ts';
import { driftProbability } from './weigh/drift-probability.ts';

/** What was found in two documents. */
export interface DocumentAssessment {
  /** In the order of the beads, with offsets in the documents; findings about the documents as a whole come first. */
  readonly findings: readonly Finding[];
  /** The probability that a bead has a major or critical error, 0 to 1, for each bead. */
  readonly drifts: readonly number[];
}

/** The whole path of two aligned documents: read and compare them, check them bead by bead and as a whole, sift the hits, weigh the findings. */
export function assessDocuments(
  source: SegmentedDocument,
  target: SegmentedDocument,
  beads: readonly Bead[],
  options: CheckOptions = {},
): DocumentAssessment {
  if (tongueOf(source.lang) === tongueOf(target.lang)) return untranslated(source, target, beads);
  const readings = readDocuments(source, target, beads, options);
  const ofDocuments = documentHits({ source, target, beads: readings });
  const found = readings.map((reading, at) =>
    sift([...(isAlone(reading) ? [] : hitsOf(reading)), ...(ofDocuments.get(at) ?? [])], reading),
  );
  const said = siftAcross(found, readings);
  const ofBeads = readings.map((reading, at) => ({
    findings: findingsShown(said[at] ?? [], reading, at, options).map((finding) =>
      placed(finding, reading, source, target),
    ),
    drift: driftProbability(reading, found[at] ?? []),
  }));
  return {
    findings: [
      ...ofFiles(ofDocuments.get(null) ?? [], source, target),
      ...joinRows(
        ofBeads.flatMap(({ findings }) => findings),
        { source, target },
        beads,
      ),
    ],
    drifts: ofBeads.map(({ drift }) => drift),
  };
}

/** Whether a string of a catalogue has no counterpart, which is reported once for all. */
const isAlone = ({ string, sentences }: PlacedReading): boolean =>
  string !== null && (sentences.source === 0 || sentences.target === 0);

/** Every place in two documents where the translation does not say what the original says. */
export const checkDocuments = (...documents: Parameters<typeof assessDocuments>): readonly Finding[] =>
  assessDocuments(...documents).findings;

/** What a file that was not translated at all gets: one finding instead of one for each sentence. */
function untranslated(
  source: SegmentedDocument,
  target: SegmentedDocument,
  beads: readonly Bead[],
): DocumentAssessment {
  const hits = fileUntranslated.run({ source, target, beads: [] });
  return {
    findings: ofFiles(
      hits.map((hit) => ({ check: fileUntranslated, hit })),
      source,
      target,
    ),
    drifts: beads.map(() => 1),
  };
}

/** Findings about the documents as a whole. */
function ofFiles(found: readonly Found[], source: SegmentedDocument, target: SegmentedDocument): readonly Finding[] {
  const requoted = (anchor: Anchor | null, document: SegmentedDocument): Anchor | null =>
    anchor === null ? null : { ...anchor, text: quoted(document, anchor) };
  return findingsOf(found, { source: asItIs(source), target: asItIs(target) }, null).map((finding) => ({
    ...finding,
    source: requoted(finding.source, source),
    target: requoted(finding.target, target),
  }));
}

/** Findings about whole documents have offsets in their texts as given. */
const asItIs = ({ text, lang }: SegmentedDocument): PlainPassage => ({
  text,
  lang,
  seen: text,
  given: text,
  toGiven: (span) => span,
});

/** The hits of the checks of documents, by bead. */
function documentHits(reading: DocumentReading): ReadonlyMap<DocumentHit['bead'], readonly Found[]> {
  const byBead = new Map<DocumentHit['bead'], Found[]>();
  for (const check of documentChecks) {
    for (const hit of check.run(reading)) {
      const found = byBead.get(hit.bead);
      if (found === undefined) byBead.set(hit.bead, [{ check, hit }]);
      else found.push({ check, hit });
    }
  }
  return byBead;
}

/** The finding with its anchors in the documents instead of the passages. */
function placed(
  finding: Finding,
  { passages }: PlacedReading,
  source: SegmentedDocument,
  target: SegmentedDocument,
): Finding {
  return {
    ...finding,
    source: moved(finding.source, passages.source, source),
    target: moved(finding.target, passages.target, target),
  };
}

/** Nobody sees the text of a document without lines, so its words are quoted from the passage. */
function moved(anchor: Span | null, passage: PlacedPassage, { text, format }: SegmentedDocument): Anchor | null {
  if (anchor === null) return null;
  const { start, end } = passage.toDocument(anchor);
  const said = hasLines(format) ? text.slice(start, end) : passage.text.slice(anchor.start, anchor.end);
  return { start, end, text: said };
}
